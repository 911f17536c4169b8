using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Fills the gaps of a state from the state it is based on.</summary>
internal static class StateInheritance
{
    /// <summary>A copy of a state with its inheritance and markup modes settled and its empty parts filled in.</summary>
    /// <remarks>This happens before markup is read: inherited sources bring their markup along.</remarks>
    public static SolutionState Resolve(SolutionState state, SolutionState? parent, ImmutableHashSet<string> fixableIds)
    {
        var result = Copy(state);
        var changed = parent is not null && HasOwnContent(state, parent);
        result.MarkupHandling = state.MarkupHandling
            ?? (parent is null ? MarkupMode.Allow : changed ? MarkupMode.IgnoreFixable : parent.MarkupHandling);

        var mode = state.InheritanceMode
            ?? (parent is null ? StateInheritanceMode.Explicit : changed ? StateInheritanceMode.AutoInherit : StateInheritanceMode.AutoInheritAll);
        if (parent is null || mode == StateInheritanceMode.Explicit)
        {
            return result;
        }

        FillProject(result, parent);
        if (result.AdditionalProjects.Count == 0)
        {
            AddAll(result.AdditionalProjects, parent.AdditionalProjects);
        }

        if (result.ExpectedDiagnostics.Count == 0)
        {
            result.ExpectedDiagnostics.AddRange(parent.ExpectedDiagnostics.Where(
                expected => mode == StateInheritanceMode.AutoInheritAll || !fixableIds.Contains(expected.Id)));
        }

        return result;
    }

    /// <summary>A copy whose lists can be changed without the original noticing.</summary>
    public static SolutionState Copy(SolutionState state)
    {
        var result = new SolutionState(state.Name, state.Language, state.DefaultPrefix, state.DefaultExtension)
        {
            MarkupHandling = state.MarkupHandling,
            InheritanceMode = state.InheritanceMode,
        };
        FillProject(result, state);
        AddAll(result.AdditionalProjects, state.AdditionalProjects);
        result.ExpectedDiagnostics.AddRange(state.ExpectedDiagnostics);
        return result;
    }

    private static void AddAll(ProjectCollection target, ProjectCollection source)
    {
        foreach (var (name, project) in source)
        {
            var copy = new ProjectState(project.Name, project.Language, project.DefaultPrefix, project.DefaultExtension);
            FillProject(copy, project);
            target.Add(name, copy);
        }
    }

    private static void FillProject(ProjectState target, ProjectState source)
    {
        target.ReferenceAssemblies ??= source.ReferenceAssemblies;
        target.OutputKind ??= source.OutputKind;
        target.DocumentationMode ??= source.DocumentationMode;
        Fill(target.Sources, source.Sources);
        Fill(target.AnalyzerConfigFiles, source.AnalyzerConfigFiles);
        Fill(target.AdditionalFiles, AllAdditionalFiles(source));
        Fill(target.AdditionalProjectReferences, source.AdditionalProjectReferences);
        Fill(target.AdditionalReferences, source.AdditionalReferences);
    }

    // The factories are asked once, here; from then on there are only files.
    private static IEnumerable<(string, SourceText)> AllAdditionalFiles(ProjectState project) =>
        project.AdditionalFiles.Concat(project.AdditionalFilesFactories.SelectMany(factory => factory()));

    private static void Fill<T>(List<T> target, IEnumerable<T> source)
    {
        if (target.Count == 0)
        {
            target.AddRange(source);
        }
    }

    private static bool HasOwnContent(SolutionState state, SolutionState parent) =>
        Differs(state.Sources, parent.Sources)
        || Differs([.. AllAdditionalFiles(state)], parent.AdditionalFiles)
        || Differs(state.AnalyzerConfigFiles, parent.AnalyzerConfigFiles)
        || state.AdditionalProjects.Any(project =>
            !parent.AdditionalProjects.TryGetValue(project.Key, out var other)
            || Differs(project.Value.Sources, other.Sources)
            || Differs([.. AllAdditionalFiles(project.Value)], other.AdditionalFiles)
            || Differs(project.Value.AnalyzerConfigFiles, other.AnalyzerConfigFiles));

    private static bool Differs(IReadOnlyList<(string Path, SourceText Text)> own, IReadOnlyList<(string Path, SourceText Text)> inherited) =>
        own.Count > 0 && !StateContent.SameFiles(own, inherited);
}
