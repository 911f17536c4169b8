using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.CodeFixes.Editing;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>Removes directives that import what is gone. A step of its own, because new usings are put beside them.</summary>
internal static class DeadImports
{
    private static readonly HashSet<string> MissingIds = new(StringComparer.Ordinal) { "CS0103", "CS0246", "CS0234" };

    /// <summary>Removes those of the directives that are still there.</summary>
    public static async Task<Document> RemoveAsync(Document document, IEnumerable<MissingName> names, CancellationToken cancellation)
    {
        var dead = names.Where(name => name.Directive is not null).ToLookup(name => name.Directive!.ToString());
        if (dead.Count == 0 || await Draft.OfAsync(document, cancellation).ConfigureAwait(false) is not { } draft)
            return document;

        var directives = draft.Root.DescendantNodes().OfType<UsingDirectiveSyntax>().Where(directive => dead.Contains(directive.ToString())).ToList();
        var others = draft.Model.GetDiagnostics(cancellationToken: cancellation)
            .Where(problem => MissingIds.Contains(problem.Id) && !directives.Any(directive => directive.Span.Contains(problem.Location.SourceSpan)))
            .ToList();
        foreach (var directive in directives)
        {
            // Of a namespace that is not listed itself nobody knows what else was in it: it goes when nothing else is missing.
            if (others.Count == 0 || dead[directive.ToString()].Any(IsListed))
                draft.Editor.Add(Lines.Remove(draft.Editor.Text, directive.Span));
        }

        var text = draft.Editor.Apply();
        var top = draft.Editor.NewLine;
        return document.WithText(text.ToString().StartsWith(top, StringComparison.Ordinal) && directives[0].SpanStart == 0 ? text.Replace(0, top.Length, "") : text);
    }

    private static bool IsListed(MissingName name) => DottedText.Of(name.Name) is { } parts && ListedNames.Covers(name.Entry!, parts);
}
