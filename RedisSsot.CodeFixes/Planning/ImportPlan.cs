using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>Removes imports that nothing needs.</summary>
internal static class ImportPlan
{
    /// <summary>Plans the new text of a file without some of its own imports; global ones are passed over.</summary>
    /// <param name="document">The file.</param>
    /// <param name="findings">The findings to fix; those that carry a reason against it are passed over.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<SourceText> NewTextAsync(Document document, IReadOnlyCollection<Diagnostic> findings, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        foreach (var key in await KeysAsync(document, findings, cancellation).ConfigureAwait(false))
        {
            if (await document.WithText(text).GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root && key.In(root) is { } directive)
                text = Without(text, directive);
        }

        return text;
    }

    /// <summary>Plans the new text of the file that has a global import.</summary>
    /// <returns>The text, or null when the import is gone.</returns>
    public static async Task<ImmutableDictionary<DocumentId, SourceText>?> NewTextsAsync(Document home, DirectiveKey key, Notes notes, CancellationToken cancellation)
    {
        var text = await home.GetTextAsync(cancellation).ConfigureAwait(false);
        return await home.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is { } root && key.In(root) is { } directive
            ? ImmutableDictionary<DocumentId, SourceText>.Empty.Add(home.Id, Without(text, directive))
            : null;
    }

    private static SourceText Without(SourceText text, UsingDirectiveSyntax directive)
    {
        var removal = DirectiveRemoval.Of(text, directive);
        return text.WithChanges(new TextChange(removal.Span, removal.Text));
    }

    private static async Task<List<DirectiveKey>> KeysAsync(Document document, IReadOnlyCollection<Diagnostic> findings, CancellationToken cancellation)
    {
        var keys = new List<DirectiveKey>();
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        foreach (var finding in findings)
        {
            if (root is not null && Notes.Read(finding).IsFixable && DirectiveKey.At(root, finding.Location.SourceSpan) is { IsGlobal: false } key)
                keys.Add(key);
        }

        return keys;
    }
}
