using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace RedisSsot.CodeFixes.Editing;

/// <summary>Fixes all findings of a file in one edit, by the same plan as a single one.</summary>
internal sealed class DocumentFixAll(Func<Document, IReadOnlyCollection<Diagnostic>, CancellationToken, Task<SourceText>> plan) : DocumentBasedFixAllProvider(AllScopes)
{
    private static readonly ImmutableArray<FixAllScope> AllScopes = ImmutableArray.Create(
        FixAllScope.Document,
        FixAllScope.Project,
        FixAllScope.Solution,
        FixAllScope.ContainingMember,
        FixAllScope.ContainingType);

    /// <inheritdoc/>
    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var cancellation = fixAllContext.CancellationToken;

        // A file that several projects share, one for each target framework say, has to become the same text in all of them.
        // So one of them decides for all, and only what all of them find is fixed.
        var shared = document.GetLinkedDocumentIds().Insert(0, document.Id)
            .Select(document.Project.Solution.GetDocument)
            .OfType<Document>()
            .OrderBy(candidate => candidate.Project.Name, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Project.Id.Id)
            .ToList();
        var first = shared[0];
        var findings = first.Id == document.Id ? diagnostics : await FindingsAsync(first).ConfigureAwait(false);
        foreach (var other in shared.Skip(1))
        {
            var spans = new HashSet<TextSpan>((other.Id == document.Id ? diagnostics : await FindingsAsync(other).ConfigureAwait(false)).Select(finding => finding.Location.SourceSpan));
            findings = findings.RemoveAll(finding => !spans.Contains(finding.Location.SourceSpan));
        }

        var text = findings.IsEmpty ? null : await VerifiedEdit.ForAsync(first, findings, plan, cancellation).ConfigureAwait(false);
        return text is null ? null : document.WithText(text);

        async Task<ImmutableArray<Diagnostic>> FindingsAsync(Document linked) => await fixAllContext.GetDocumentDiagnosticsAsync(linked).ConfigureAwait(false);
    }
}
