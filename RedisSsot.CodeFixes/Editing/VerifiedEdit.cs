using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RedisSsot.CodeFixes.Editing;

/// <summary>
/// An edit that was compiled before it is offered: a fix that breaks the build, or adds a warning to it, is worse than none.
/// </summary>
internal static class VerifiedEdit
{
    /// <summary>Plans a new text for as many of the findings as compile, in every project that shares the file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="findings">The findings to fix.</param>
    /// <param name="plan">Makes the new text for some of the findings.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The new text, or null when nothing can be fixed.</returns>
    public static async Task<SourceText?> ForAsync(
        Document document,
        ImmutableArray<Diagnostic> findings,
        Func<Document, IReadOnlyCollection<Diagnostic>, CancellationToken, Task<SourceText>> plan,
        CancellationToken cancellation)
    {
        var old = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var shared = document.GetLinkedDocumentIds().Insert(0, document.Id).Select(document.Project.Solution.GetDocument).OfType<Document>().ToList();
        var before = await Task.WhenAll(shared.Select(copy => ProblemsAroundAsync(copy, cancellation))).ConfigureAwait(false);

        if (await TryAsync(findings).ConfigureAwait(false) is { } all)
            return all;
        if (findings.Length < 2)
            return null;

        // Something among them does not compile: find out which, so that the others are fixed all the same.
        SourceText? best = null;
        await Largest.OfAsync(findings.OrderBy(finding => finding.Location.SourceSpan.Start).ToList(), async some => await TryAsync(some).ConfigureAwait(false) is { } text && (best = text) is not null).ConfigureAwait(false);
        return best;

        async Task<SourceText?> TryAsync(IReadOnlyCollection<Diagnostic> some)
        {
            var text = await plan(document, some, cancellation).ConfigureAwait(false);
            return !text.ContentEquals(old) && await CompilesAsync(text).ConfigureAwait(false) ? text : null;
        }

        async Task<bool> CompilesAsync(SourceText text)
        {
            for (var i = 0; i < shared.Count; i++)
            {
                var changed = shared[i].WithText(text).Project.Solution;
                foreach (var (file, known) in before[i])
                {
                    if (IsWorse(await ProblemsAsync(changed.GetDocument(file)!, cancellation).ConfigureAwait(false), known))
                        return false;
                }
            }

            return true;
        }
    }

    /// <summary>Says whether whole projects compile as well after a change as before: for one that concerns all of their files.</summary>
    public static async Task<bool> CompileAsync(Solution before, Solution after, IEnumerable<ProjectId> projects, CancellationToken cancellation)
    {
        foreach (var id in projects)
        {
            if (await before.GetProject(id)!.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } old
                || await after.GetProject(id)!.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } changed
                || IsWorse(Count(changed.GetDiagnostics(cancellation)), Count(old.GetDiagnostics(cancellation))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How often each compiler error and warning occurs in a file.</summary>
    public static async Task<Dictionary<string, int>> ProblemsAsync(Document document, CancellationToken cancellation)
    {
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return model is null ? [] : Count(model.GetDiagnostics(cancellationToken: cancellation));
    }

    /// <summary>The same for the file and for all others in which its types are declared.</summary>
    private static async Task<List<(DocumentId File, Dictionary<string, int> Problems)>> ProblemsAroundAsync(Document document, CancellationToken cancellation)
    {
        var around = new List<(DocumentId, Dictionary<string, int>)>();
        foreach (var file in (await OtherParts.OfAsync(document, cancellation).ConfigureAwait(false)).Prepend(document.Id))
            around.Add((file, await ProblemsAsync(document.Project.Solution.GetDocument(file)!, cancellation).ConfigureAwait(false)));
        return around;
    }

    private static Dictionary<string, int> Count(IEnumerable<Diagnostic> problems) =>
        problems.Where(problem => problem.Severity >= DiagnosticSeverity.Warning).GroupBy(problem => problem.Id).ToDictionary(same => same.Key, same => same.Count());

    /// <summary>Says whether something occurs more often than before.</summary>
    public static bool IsWorse(Dictionary<string, int> after, Dictionary<string, int> before) =>
        after.Any(problem => !before.TryGetValue(problem.Key, out var count) || problem.Value > count);
}
