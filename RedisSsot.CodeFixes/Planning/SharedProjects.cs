using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>Plans the new texts of a project's files for a global directive.</summary>
/// <param name="home">The file that has the directive.</param>
/// <param name="key">The directive.</param>
/// <param name="notes">What its finding says.</param>
/// <param name="cancellation">Stops the work.</param>
/// <returns>The texts that change, or null when nothing can be done.</returns>
internal delegate Task<ImmutableDictionary<DocumentId, SourceText>?> ProjectPlan(Document home, DirectiveKey key, Notes notes, CancellationToken cancellation);

/// <summary>A change for a global directive, the same in every project that shares the files: one for each target framework, say.</summary>
internal static class SharedProjects
{
    /// <summary>The solution after the change, which compiles.</summary>
    /// <returns>The solution, or null where the projects do not agree or the change does not compile.</returns>
    public static async Task<Solution?> ChangeAsync(Document home, DirectiveKey key, Notes notes, ProjectPlan plan, CancellationToken cancellation)
    {
        var solution = home.Project.Solution;
        var texts = new Dictionary<DocumentId, SourceText>();
        foreach (var id in home.GetLinkedDocumentIds().Insert(0, home.Id))
        {
            if (solution.GetDocument(id) is not { } copy || await plan(copy, key, notes, cancellation).ConfigureAwait(false) is not { } changed)
                return null;
            foreach (var change in changed)
                texts[change.Key] = change.Value;
        }

        var agree = texts.All(entry => solution.GetDocument(entry.Key)!.GetLinkedDocumentIds().All(other => texts.TryGetValue(other, out var same) && same.ContentEquals(entry.Value)));
        if (!agree)
            return null;

        var changedSolution = texts.Aggregate(solution, (current, entry) => current.WithDocumentText(entry.Key, entry.Value));
        return await VerifiedEdit.CompileAsync(solution, changedSolution, texts.Keys.Select(id => id.ProjectId).Distinct(), cancellation).ConfigureAwait(false) ? changedSolution : null;
    }
}
