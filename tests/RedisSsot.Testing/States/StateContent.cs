using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Questions about the files of a state.</summary>
internal static class StateContent
{
    /// <summary>Whether the test says anything about this state.</summary>
    public static bool HasContent(this SolutionState state) =>
        state.Sources.Count > 0
        || state.AdditionalFiles.Count > 0
        || state.AdditionalFilesFactories.Count > 0
        || state.AnalyzerConfigFiles.Count > 0
        || state.MarkupHandling is not null
        || state.InheritanceMode is not null;

    /// <summary>Whether two solutions have the same files.</summary>
    public static bool HasSameFilesAs(this SolutionState state, SolutionState other) => state.ChangedProjects(other) == 0;

    /// <summary>The number of projects whose files differ, projects that only one side has included.</summary>
    public static int ChangedProjects(this SolutionState state, SolutionState other)
    {
        var names = state.AdditionalProjects.Keys.Union(other.AdditionalProjects.Keys);
        var changed = names.Count(name =>
            !state.AdditionalProjects.TryGetValue(name, out var mine)
            || !other.AdditionalProjects.TryGetValue(name, out var theirs)
            || !SameFiles(mine, theirs));
        return SameFiles(state, other) ? changed : changed + 1;
    }

    public static bool SameFiles(IReadOnlyList<(string Path, SourceText Text)> left, IReadOnlyList<(string Path, SourceText Text)> right) =>
        left.Count == right.Count && left.Zip(right).All(pair => SameFile(pair.First, pair.Second));

    private static bool SameFiles(ProjectState left, ProjectState right) =>
        SameFiles(left.Sources, right.Sources)
        && SameFiles(left.AdditionalFiles, right.AdditionalFiles)
        && SameFiles(left.AnalyzerConfigFiles, right.AnalyzerConfigFiles);

    private static bool SameFile((string Path, SourceText Text) left, (string Path, SourceText Text) right) =>
        string.Equals(left.Path, right.Path, StringComparison.Ordinal)
        && left.Text.ContentEquals(right.Text)
        && Equals(left.Text.Encoding, right.Text.Encoding)
        && left.Text.ChecksumAlgorithm == right.Text.ChecksumAlgorithm;
}
