using System.Collections.Generic;
using System.Linq;

namespace RedisSsot.Tool.Building;

/// <summary>What a build with the analyzers told.</summary>
/// <param name="Workplace">What was built.</param>
/// <param name="Projects">Its C# projects, each once for every target framework.</param>
/// <param name="Errors">The errors of the build that are no findings.</param>
internal sealed record ScanResult(Workplace Workplace, IReadOnlyList<ScannedProject> Projects, IReadOnlyList<CompilerError> Errors)
{
    /// <summary>Every finding once, however many target frameworks repeat it, with the project that it is in.</summary>
    public IReadOnlyList<(ScannedProject Project, Finding Finding)> Findings { get; } =
        [.. Projects
            .SelectMany(WithOwners)
            .DistinctBy(found => (found.Owner, found.Finding.Rule, found.Finding.File, found.Finding.Line, found.Finding.Column, found.Finding.State, found.Finding.Line == 0 ? found.Finding.Message : ""))
            .Select(found => (found.Project, found.Finding))
            .OrderBy(found => found.Finding.File, System.StringComparer.Ordinal)
            .ThenBy(found => found.Finding.Line)
            .ThenBy(found => found.Finding.Column)
            .ThenBy(found => found.Finding.Rule, System.StringComparer.Ordinal)];

    // A line of a list file is reported by every project that was given the file, and is one finding all the same.
    private static IEnumerable<(string Owner, ScannedProject Project, Finding Finding)> WithOwners(ScannedProject project)
    {
        var sources = project.Sources.ToHashSet();
        return project.Findings.Select(finding => (finding.File.Length == 0 || sources.Contains(finding.File) ? project.File : "", project, finding));
    }

    /// <summary>Where the analyzers did not run. A report of the rest must not look like compliance.</summary>
    public IEnumerable<ScannedProject> NotAnalyzed => Projects.Where(project => project.Analyzer is null);

    public bool IsComplete => Errors.Count == 0 && !NotAnalyzed.Any();

    /// <summary>Ends the command where the build failed or the analyzers did not run everywhere.</summary>
    public ScanResult ShouldBeComplete()
    {
        if (Errors.Count > 0)
            throw ToolException.Environment($"'{Workplace.File}' does not build: {Errors[0]}{(Errors.Count > 1 ? $" (and {Errors.Count - 1} more)" : "")}");

        return NotAnalyzed.ToList() is [var first, .. var more]
            ? throw ToolException.Environment($"The analyzers did not run in {first}: {first.Problem}{(more.Count > 0 ? $" (and in {more.Count} more)" : "")}.")
            : this;
    }
}
