using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using RedisSsot.Tool.Building;
using RedisSsot.Tool.Git;

namespace RedisSsot.Tool.Transactions;

/// <summary>Builds, and puts files back until the build is as good as it was before: those that caused an error first, at last all.</summary>
internal sealed class GuardedBuild(Checkout checkout, IWorkbench workbench, Transaction transaction, Action<string> say)
{
    private readonly SortedDictionary<string, string> _takenBack = new(StringComparer.Ordinal);

    public IReadOnlyList<TakenBackFile> TakenBack => [.. _takenBack.Select(file => new TakenBackFile(file.Key, file.Value))];

    /// <summary>Why a file was put back; null where it was not.</summary>
    public string? ReasonFor(string file) => checkout.Relative(file) is { } path ? _takenBack.GetValueOrDefault(path) : null;

    /// <summary>The transaction began with a build without errors: every error now is a new one.</summary>
    public async Task<ScanResult> RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            say("Rebuilding …");
            var scan = await workbench.ScanAsync(cancellationToken);
            if (scan.Errors.Count == 0)
                return scan;

            var changed = transaction.Changed();
            if (changed.Count == 0)
                throw ToolException.Environment($"The build fails although every file is as it was before: {scan.Errors[0]}");

            foreach (var (path, error) in Culprits(scan.Errors, changed))
                TakeBack([path], $"its fix brought the compiler error {error.Id}: {error.Message}");
        }
    }

    public void TakeBack(IReadOnlyCollection<string> paths, string reason)
    {
        transaction.Restore(paths);
        foreach (var path in paths)
        {
            _takenBack[path] = reason;
            say($"Taken back: {path}: {reason}");
        }
    }

    // The changed files that have errors; else those of the projects that have errors; else all.
    private IEnumerable<(string Path, CompilerError Error)> Culprits(IReadOnlyList<CompilerError> errors, IReadOnlyList<string> changed)
    {
        var inFile = changed.Select(path => (path, Error: errors.FirstOrDefault(error => checkout.FullPath(path) == error.File))).ToList();
        if (inFile.Any(file => file.Error is not null))
            return inFile.Where(file => file.Error is not null)!;

        var inProject = changed.Select(path => (path, Error: errors.FirstOrDefault(error => IsOf(error.Project, checkout.FullPath(path))))).ToList();
        if (inProject.Any(file => file.Error is not null))
            return inProject.Where(file => file.Error is not null)!;

        return changed.Select(path => (path, errors[0]));
    }

    private static bool IsOf(string project, string file) =>
        project.Length > 0 && file.StartsWith(Path.GetDirectoryName(project) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
