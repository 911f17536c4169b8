using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Host.Mef;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Solutions of one project that has its options and references but no files. Tests with the same ones start from the same solution,
/// so that the compiler needs to look at the references only once, which else takes longer than everything else a test does.
/// </summary>
internal static class EmptyProjects
{
    /// <summary>Tests that make up references of their own must not fill the memory.</summary>
    private const int Capacity = 64;

    private static readonly ConcurrentDictionary<Key, Solution> s_solutions = [];

    public static async Task<(Solution Solution, ProjectId Id)> GetAsync(
        ProjectState state,
        CompilationOptions compilationOptions,
        ParseOptions parseOptions,
        ImmutableArray<MetadataReference> references,
        CancellationToken cancellationToken)
    {
        var key = new Key(state.Name, state.AssemblyName, state.Language, compilationOptions, parseOptions, new(references));
        if (!s_solutions.TryGetValue(key, out var solution))
        {
            solution = Create(key);

            // Making the compilation is what the solution is kept for.
            var compilation = await solution.Projects.Single().GetCompilationAsync(cancellationToken).ConfigureAwait(false);
            compilation?.GetSpecialType(SpecialType.System_Object);
            if (s_solutions.Count < Capacity)
            {
                solution = s_solutions.GetOrAdd(key, solution);
            }
        }

        return (solution, solution.ProjectIds[0]);
    }

    private static Solution Create(Key key) => new AdhocWorkspace(MefHostServices.DefaultHost).CurrentSolution.AddProject(ProjectInfo.Create(
        ProjectId.CreateNewId(key.Name),
        VersionStamp.Create(),
        key.Name,
        key.AssemblyName,
        key.Language,
        compilationOptions: key.CompilationOptions,
        parseOptions: key.ParseOptions,
        metadataReferences: key.References.Items));

    private sealed record Key(
        string Name, string AssemblyName, string Language, CompilationOptions CompilationOptions, ParseOptions ParseOptions, References References);

    private readonly record struct References(ImmutableArray<MetadataReference> Items)
    {
        public bool Equals(References other) => Items.SequenceEqual(other.Items);

        public override int GetHashCode() => HashCode.Combine(Items.Length, Items.LastOrDefault());
    }
}
