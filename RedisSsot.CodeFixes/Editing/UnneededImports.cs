using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RedisSsot.CodeFixes.Editing;

/// <summary>The usings that a file needed before an edit and does not need any more. They would be left over from the manager that is gone.</summary>
internal static class UnneededImports
{
    private const string Unnecessary = "CS8019";

    /// <summary>Removes them.</summary>
    /// <returns>The new text of the edited file; null when there are none.</returns>
    public static async Task<SourceText?> RemovedAsync(Document before, Document after, CancellationToken cancellation)
    {
        var old = new HashSet<string>((await InAsync(before, cancellation).ConfigureAwait(false)).Select(directive => directive.ToString()), StringComparer.Ordinal);
        var unneeded = (await InAsync(after, cancellation).ConfigureAwait(false)).Where(directive => !old.Contains(directive.ToString()) && directive.GlobalKeyword.RawKind == 0).ToList();
        if (unneeded.Count == 0)
            return null;

        var text = await after.GetTextAsync(cancellation).ConfigureAwait(false);
        return text.WithChanges(unneeded.Select(directive => Removal(text, directive)));
    }

    private static TextChange Removal(SourceText text, UsingDirectiveSyntax directive)
    {
        var span = Lines.Remove(text, directive.Span).Span;

        // Nothing stands above it any more from which a blank line would set apart what follows.
        var isLast = directive.Parent is CompilationUnitSyntax { Usings: [var only] } && only == directive;
        while (isLast && span.Start == 0 && text.Lines.GetLineFromPosition(span.End) is { Span.Length: 0 } blank && blank.EndIncludingLineBreak > span.End)
            span = TextSpan.FromBounds(0, blank.EndIncludingLineBreak);
        return new(span, "");
    }

    private static async Task<IEnumerable<UsingDirectiveSyntax>> InAsync(Document document, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return root is null || model is null
            ? []
            : model.GetDiagnostics(cancellationToken: cancellation)
                .Where(problem => problem.Id == Unnecessary)
                .SelectMany(problem => root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>().Where(directive => problem.Location.SourceSpan.Contains(directive.Span)));
    }
}
