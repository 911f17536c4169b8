using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.Detection;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>All edits of one file that take away what closes the shared connection.</summary>
internal static class ClosingPlan
{
    /// <summary>Plans the new text of a file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="findings">The findings to fix; those that carry a reason against it are passed over.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<SourceText> NewTextAsync(Document document, IReadOnlyCollection<Diagnostic> findings, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return text;
        }

        var closings = findings
            .Select(Notes.Read)
            .Where(notes => notes.IsFixable)
            .SelectMany(notes => notes.Places)
            .Where(place => place.Role == PlaceRole.Close)
            .OrderBy(place => place.Location.SourceSpan.Start)
            .Select(place => root.FindNode(place.Location.SourceSpan, getInnermostNodeForTie: true))
            .ToList();

        var editor = new TextEditor(root, text);
        var names = new AccessorExpression(model, new Imports(editor, model));
        var edits = new ClosingEdits(editor, model, names);
        foreach (var closing in closings)
            edits.Add(closing);

        new AsyncRepair(editor, model, names, cancellation).Add(closings);
        return editor.Apply();
    }
}
