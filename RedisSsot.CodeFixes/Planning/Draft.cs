using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>A file that a plan is about to change: what every plan needs to begin with.</summary>
internal sealed class Draft
{
    private Draft(SyntaxNode root, SourceText text, SemanticModel model, CancellationToken cancellation)
    {
        Root = root;
        Model = model;
        Cancellation = cancellation;
        Editor = new(root, text);
        Imports = new(Editor, model);
        Names = new(model, Imports);
    }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public TextEditor Editor { get; }

    public Imports Imports { get; }

    public AccessorExpression Names { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>Lets a plan write into a draft of the file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="findings">The findings to fix; those that carry a reason against it are passed over.</param>
    /// <param name="write">Writes the edits for the findings that are left, which come in their order.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The new text; the old one where the file cannot be read as C#.</returns>
    public static async Task<SourceText> NewTextAsync(
        Document document,
        IReadOnlyCollection<Diagnostic> findings,
        Func<Draft, IReadOnlyList<(Diagnostic Finding, Notes Notes)>, Task> write,
        CancellationToken cancellation)
    {
        if (await OfAsync(document, cancellation).ConfigureAwait(false) is not { } draft)
            return await document.GetTextAsync(cancellation).ConfigureAwait(false);

        var fixable = findings
            .OrderBy(finding => finding.Location.SourceSpan.Start)
            .Select(finding => (Finding: finding, Notes: Notes.Read(finding)))
            .Where(entry => entry.Notes.IsFixable)
            .ToList();
        await write(draft, fixable).ConfigureAwait(false);
        return draft.Apply();
    }

    /// <summary>Begins a draft of a file.</summary>
    /// <returns>The draft, or null where the file cannot be read as C#.</returns>
    public static async Task<Draft?> OfAsync(Document document, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root
            && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
                ? new(root, text, model, cancellation)
                : null;
    }

    /// <summary>The file's text after all edits.</summary>
    public SourceText Apply()
    {
        Imports.Write();
        return Editor.Apply();
    }

    /// <summary>The node at a place that a finding's notes name.</summary>
    public SyntaxNode At(Location place) => Root.FindNode(place.SourceSpan, getInnermostNodeForTie: true);
}
