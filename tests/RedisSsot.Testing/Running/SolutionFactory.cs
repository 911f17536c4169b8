using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Makes a solution from a state.</summary>
internal sealed class SolutionFactory(
    Func<CompilationOptions> createCompilationOptions,
    Func<ParseOptions> createParseOptions,
    ReferenceAssemblies defaultReferences)
{
    /// <summary>The folder that the test project's sources are in, by convention of the default names.</summary>
    private const string PrimaryRoot = "/0/";

    public async Task<(Solution Solution, ProjectId Primary)> CreateAsync(SolutionState state, CancellationToken cancellationToken)
    {
        // The default host is made once per process; a workspace on top of it costs next to nothing.
        var solution = new AdhocWorkspace(MefHostServices.DefaultHost).CurrentSolution;

        var projects = state.AdditionalProjects.Values.Prepend(state).ToList();
        var ids = projects.ToDictionary(project => project.Name, project => ProjectId.CreateNewId(project.Name));
        foreach (var project in projects)
        {
            var root = project == state ? PrimaryRoot : $"/{project.Name}/";
            solution = await AddProjectAsync(solution, ids[project.Name], project, root, cancellationToken).ConfigureAwait(false);
        }

        foreach (var project in projects)
        {
            var references = project.AdditionalProjectReferences.Select(name => new ProjectReference(ids[name]));
            solution = solution.AddProjectReferences(ids[project.Name], references);
        }

        return (solution, ids[state.Name]);
    }

    private async Task<Solution> AddProjectAsync(Solution solution, ProjectId id, ProjectState state, string root, CancellationToken cancellationToken)
    {
        var references = await (state.ReferenceAssemblies ?? defaultReferences).ResolveAsync(state.Language, cancellationToken).ConfigureAwait(false);
        var compilationOptions = createCompilationOptions();
        var parseOptions = createParseOptions();
        return solution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Create(),
            state.Name,
            state.AssemblyName,
            state.Language,
            compilationOptions: state.OutputKind is { } kind ? compilationOptions.WithOutputKind(kind) : compilationOptions,
            parseOptions: state.DocumentationMode is { } mode ? parseOptions.WithDocumentationMode(mode) : parseOptions,
            documents: Documents(id, state.Sources, root),
            metadataReferences: references.AddRange(state.AdditionalReferences),
            additionalDocuments: Documents(id, state.AdditionalFiles, root))
            .WithAnalyzerConfigDocuments(Documents(id, state.AnalyzerConfigFiles, root)));
    }

    private static ImmutableArray<DocumentInfo> Documents(ProjectId project, IEnumerable<(string Path, SourceText Text)> files, string root) =>
        [.. files.Select(file =>
        {
            var (name, folders) = Place(file.Path, root);
            return DocumentFactory.Create(DocumentId.CreateNewId(project, name), name, folders, SourceCodeKind.Regular, file.Path, file.Text);
        })];

    private static (string Name, IReadOnlyList<string> Folders) Place(string path, string root)
    {
        if (path.StartsWith(root, StringComparison.Ordinal))
        {
            var parts = path[root.Length..].Split('/');
            return (parts[^1], parts[..^1]);
        }

        return (Path.IsPathRooted(path) ? path : Path.GetFileName(path), []);
    }
}
