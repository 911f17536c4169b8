using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
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
        var (compilationOptions, parseOptions) = Options(state);
        var references = await ReferencesAsync(state, cancellationToken).ConfigureAwait(false);
        var (solution, primary) = await EmptyProjects.GetAsync(state, compilationOptions, parseOptions, references, cancellationToken).ConfigureAwait(false);
        var ids = new Dictionary<string, ProjectId>(StringComparer.Ordinal) { [state.Name] = primary };
        solution = AddFiles(solution, primary, state, PrimaryRoot);

        foreach (var project in state.AdditionalProjects.Values)
        {
            var id = ids[project.Name] = ProjectId.CreateNewId(project.Name);
            references = await ReferencesAsync(project, cancellationToken).ConfigureAwait(false);
            solution = AddFiles(AddProject(solution, id, project, references), id, project, $"/{project.Name}/");
        }

        foreach (var project in state.AdditionalProjects.Values.Prepend(state).Where(project => project.AdditionalProjectReferences.Count > 0))
        {
            solution = solution.AddProjectReferences(ids[project.Name], project.AdditionalProjectReferences.Select(name => new ProjectReference(ids[name])));
        }

        return (solution, primary);
    }

    private static Solution AddFiles(Solution solution, ProjectId id, ProjectState state, string root) => solution
        .AddDocuments(Documents(id, state.Sources, root))
        .AddAdditionalDocuments(Documents(id, state.AdditionalFiles, root))
        .AddAnalyzerConfigDocuments(Documents(id, state.AnalyzerConfigFiles, root));

    private Solution AddProject(Solution solution, ProjectId id, ProjectState state, ImmutableArray<MetadataReference> references)
    {
        var (compilationOptions, parseOptions) = Options(state);
        return solution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Create(),
            state.Name,
            state.AssemblyName,
            state.Language,
            compilationOptions: compilationOptions,
            parseOptions: parseOptions,
            metadataReferences: references));
    }

    private (CompilationOptions, ParseOptions) Options(ProjectState state)
    {
        var compilationOptions = createCompilationOptions();
        var parseOptions = createParseOptions();
        return (
            state.OutputKind is { } kind ? compilationOptions.WithOutputKind(kind) : compilationOptions,
            state.DocumentationMode is { } mode ? parseOptions.WithDocumentationMode(mode) : parseOptions);
    }

    private async Task<ImmutableArray<MetadataReference>> ReferencesAsync(ProjectState state, CancellationToken cancellationToken)
    {
        var references = await (state.ReferenceAssemblies ?? defaultReferences).ResolveAsync(state.Language, cancellationToken).ConfigureAwait(false);
        return references.AddRange(state.AdditionalReferences.Select(MetadataReferenceCache.Share));
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
