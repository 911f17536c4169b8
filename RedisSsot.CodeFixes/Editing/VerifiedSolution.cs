using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Editing;

/// <summary>An edit of several files that was compiled before it is offered.</summary>
internal sealed class VerifiedSolution
{
    private readonly Solution _solution;
    private readonly SolutionPlan _plan;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<DocumentId, Dictionary<string, int>> _problems = new();
    private readonly Dictionary<Diagnostic, ImmutableHashSet<DocumentId>> _users = new();

    private VerifiedSolution(Solution solution, SolutionPlan plan, CancellationToken cancellation)
    {
        _solution = solution;
        _plan = plan;
        _cancellation = cancellation;
    }

    /// <summary>Plans new texts for as many of the findings as compile.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="findings">The findings to fix, in the order in which they are tried.</param>
    /// <param name="plan">How they are fixed.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The new solution, or null when nothing can be fixed.</returns>
    public static async Task<Solution?> ForAsync(Solution solution, ImmutableArray<Diagnostic> findings, SolutionPlan plan, CancellationToken cancellation)
    {
        var edit = new VerifiedSolution(solution, plan, cancellation);
        var known = new Dictionary<Location, ImmutableHashSet<DocumentId>>();
        foreach (var finding in findings)
            edit._users[finding] = await plan.Users(solution, finding, known, cancellation).ConfigureAwait(false);

        return await edit.AllAsync(findings).ConfigureAwait(false);
    }

    /// <summary>Takes all together; where that does not compile, those that share files with each other, and of these one after the other.</summary>
    private async Task<Solution?> AllAsync(IReadOnlyList<Diagnostic> findings)
    {
        if (await TryAsync(_solution, findings).ConfigureAwait(false) is { } all)
            return all;
        if (findings.Count < 2)
            return null;

        var kept = new List<Diagnostic>();
        foreach (var group in Connected(findings))
        {
            if (await TryAsync(_solution, group).ConfigureAwait(false) is not null)
            {
                kept.AddRange(group);
                continue;
            }

            kept.AddRange(await Largest.OfAsync(group, async some => await TryAsync(_solution, some).ConfigureAwait(false) is not null).ConfigureAwait(false));
        }

        return kept.Count == 0 ? null : await TryAsync(_solution, kept).ConfigureAwait(false);
    }

    /// <summary>Groups findings that change the same files.</summary>
    private IEnumerable<IReadOnlyList<Diagnostic>> Connected(IReadOnlyList<Diagnostic> findings)
    {
        var groups = new List<(HashSet<DocumentId> Files, List<Diagnostic> Findings)>();
        foreach (var finding in findings)
        {
            var files = new HashSet<DocumentId>(FilesOf(finding).Select(document => document.Id).Concat(_users[finding]));
            var touching = groups.Where(group => group.Files.Overlaps(files)).ToList();
            foreach (var group in touching)
                files.UnionWith(group.Files);
            groups.RemoveAll(touching.Contains);
            groups.Add((files, [.. touching.SelectMany(group => group.Findings), finding]));
        }

        return groups.Select(group => group.Findings);
    }

    private IEnumerable<Document> FilesOf(Diagnostic finding) =>
        finding.AdditionalLocations
            .Prepend(finding.Location)
            .Select(location => location.SourceTree)
            .Distinct()
            .Select(_solution.GetDocument)
            .OfType<Document>()
            .SelectMany(document => document.GetLinkedDocumentIds().Select(_solution.GetDocument).OfType<Document>().Prepend(document))
            .Distinct();

    /// <summary>Edits the files for some of the findings.</summary>
    /// <returns>The new solution; null when nothing changes, or it does not compile as well as before.</returns>
    private async Task<Solution?> TryAsync(Solution solution, IReadOnlyList<Diagnostic> findings)
    {
        var byFile = findings.SelectMany(finding => FilesOf(finding).Select(file => (File: file, Finding: finding))).ToLookup(entry => entry.File, entry => entry.Finding);
        var edited = solution;
        foreach (var file in byFile.Select(entry => entry.Key))
        {
            var linked = byFile[file].Where(finding => _solution.GetDocument(finding.Location.SourceTree)?.Project.Id == file.Project.Id).ToList();
            var text = linked.Count == 0 ? null : await _plan.NewText(file, linked, _cancellation).ConfigureAwait(false);
            if (text is null || text.ContentEquals(await file.GetTextAsync(_cancellation).ConfigureAwait(false)))
                continue;

            foreach (var id in file.GetLinkedDocumentIds().Insert(0, file.Id))
                edited = edited.WithDocumentText(id, text);
        }

        var changed = edited.GetChanges(solution).GetProjectChanges().SelectMany(project => project.GetChangedDocuments()).ToList();
        if (changed.Count == 0)
            return null;

        var cleaned = edited;
        foreach (var id in changed)
        {
            var text = await UnneededImports.RemovedAsync(solution.GetDocument(id)!, edited.GetDocument(id)!, _cancellation).ConfigureAwait(false);
            if (text is not null)
                cleaned = cleaned.WithDocumentText(id, text);
        }

        return await CompilesAsync(cleaned, changed, findings).ConfigureAwait(false) ? cleaned : null;
    }

    /// <summary>Compiles what was changed, and what uses it in other projects.</summary>
    private async Task<bool> CompilesAsync(Solution edited, IReadOnlyCollection<DocumentId> changed, IReadOnlyList<Diagnostic> findings)
    {
        // Where the manager is still named, a cast would compile and fail at run time.
        foreach (var (id, manager) in findings.SelectMany(finding => _users[finding].Select(id => (id, Notes.Read(finding).Target.Split('.')[0]))).Distinct())
        {
            if ((await edited.GetDocument(id)!.GetTextAsync(_cancellation).ConfigureAwait(false)).ToString().Contains(manager))
                return false;
        }

        var parts = await Task.WhenAll(changed.Select(id => OtherParts.OfAsync(_solution.GetDocument(id)!, _cancellation))).ConfigureAwait(false);
        foreach (var id in changed.Concat(parts.SelectMany(others => others)).Concat(findings.SelectMany(finding => _users[finding])).Distinct())
        {
            if (!_problems.TryGetValue(id, out var before))
                _problems.Add(id, before = await VerifiedEdit.ProblemsAsync(_solution.GetDocument(id)!, _cancellation).ConfigureAwait(false));
            var after = await VerifiedEdit.ProblemsAsync(edited.GetDocument(id)!, _cancellation).ConfigureAwait(false);
            if (VerifiedEdit.IsWorse(after, before))
                return false;
        }

        return true;
    }
}
