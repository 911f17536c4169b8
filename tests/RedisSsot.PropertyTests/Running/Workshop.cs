using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RedisSsot.CodeFixes.Fixes;
using RedisSsot.PropertyTests.Programs;

namespace RedisSsot.PropertyTests.Running;

/// <summary>Opens programs as an editor does, and applies the fixes.</summary>
internal static class Workshop
{
    private const string Program = "Program";
    private const string Library = "Library";

    private static readonly ConcurrentDictionary<Surroundings, Lazy<Solution>> Empty = new();

    /// <summary>All fixes of the package.</summary>
    public static ImmutableArray<CodeFixProvider> Fixes { get; } =
        [.. typeof(UseAccessorFix).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    /// <summary>A project with some files.</summary>
    public static Project Open(Surroundings surroundings, IEnumerable<(string Path, string Text)> files) =>
        files.Aggregate(Empty.GetOrAdd(surroundings, static key => new(() => New(key))).Value.Projects.Single(project => project.Name == Program), (project, file) => project.AddDocument(file.Path, file.Text, filePath: file.Path).Project);

    /// <summary>A project with some files, which references another one with others.</summary>
    /// <param name="surroundings">What both have around them.</param>
    /// <param name="library">The files of the one that is referenced, with what projects share.</param>
    /// <param name="program">The files of the one that references it.</param>
    public static (Project Library, Project Program) Open(Surroundings surroundings, IEnumerable<(string Path, string Text)> library, IEnumerable<(string Path, string Text)> program)
    {
        var first = Open(surroundings with { Output = OutputKind.DynamicallyLinkedLibrary }, library);
        first = first.Solution.WithProjectAssemblyName(first.Id, Library).GetProject(first.Id)!;
        var second = New(first.Solution, Program, surroundings, [.. Sources.OfEachProject, .. program]);
        var solution = second.AddProjectReference(new(first.Id)).Solution;
        return (solution.GetProject(first.Id)!, solution.GetProject(second.Id)!);
    }

    /// <summary>What fixes offer for a diagnostic.</summary>
    public static async Task<ImmutableArray<(CodeFixProvider Fix, CodeAction Action)>> OffersAsync(Project project, Diagnostic diagnostic)
    {
        var offers = ImmutableArray.CreateBuilder<(CodeFixProvider, CodeAction)>();
        if (project.GetDocument(diagnostic.Location.SourceTree) is not { } document)
            return [];

        foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offers.Add((fix, action)), CancellationToken.None));
        return offers.ToImmutable();
    }

    /// <summary>The project after an action.</summary>
    public static async Task<Project> ApplyAsync(Project project, CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;

    /// <summary>The project after one fix-all.</summary>
    public static async Task<Project> FixAllAsync(Project project, CodeFixProvider fix, string equivalenceKey, ImmutableArray<Diagnostic> diagnostics, FixAllScope scope = FixAllScope.Project)
    {
        if (fix.GetFixAllProvider() is not { } all)
            return project;

        var document = project.GetDocument(diagnostics[0].Location.SourceTree)!;
        var context = new FixAllContext(document, fix, scope, equivalenceKey, fix.FixableDiagnosticIds, new Known(diagnostics), CancellationToken.None);
        return await all.GetFixAsync(context) is { } action ? await ApplyAsync(project, action) : project;
    }

    /// <summary>All files of a project and those beside it, one after the other.</summary>
    public static async Task<string> TextOf(Project project)
    {
        var documents = project.Solution.Projects.OrderBy(other => other.Name, StringComparer.Ordinal).SelectMany(other => other.Documents.OrderBy(document => document.FilePath, StringComparer.Ordinal));
        var texts = await Task.WhenAll(documents.Select(async document => $"// {document.FilePath}\n{await document.GetTextAsync()}"));
        return string.Join("\n", texts);
    }

    /// <summary>Says whether a project and those beside it compile.</summary>
    public static async Task<bool> CompilesAsync(Project project) =>
        !(await DiagnosticsOf(project)).Any(problem => problem.Severity == DiagnosticSeverity.Error);

    /// <summary>How often the compiler says what of a project and those beside it, warnings included.</summary>
    public static async Task<Dictionary<string, int>> ProblemsOf(Project project) =>
        (await DiagnosticsOf(project))
            .Where(problem => problem.Severity >= DiagnosticSeverity.Warning)
            .GroupBy(problem => problem.Id)
            .ToDictionary(same => same.Key, same => same.Count());

    /// <summary>What the compiler says after a change and did not before.</summary>
    public static async Task<string> NewProblemsOf(Project before, Project after)
    {
        var known = await ProblemsOf(before);
        return string.Join(", ", (await ProblemsOf(after)).Where(problem => problem.Value > known.GetValueOrDefault(problem.Key)).Select(problem => problem.Key).Order(StringComparer.Ordinal));
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsOf(Project project) =>
        (await Task.WhenAll(project.Solution.Projects.Select(other => other.GetCompilationAsync()))).SelectMany(compilation => compilation!.GetDiagnostics());

    private static Solution New(Surroundings surroundings)
    {
        var project = New(new AdhocWorkspace().CurrentSolution, Program, surroundings, Compilations.BesideOf(surroundings));
        if (surroundings.Shared == SharedCode.OtherAssembly)
            project = project.AddMetadataReference(MetadataReference.CreateFromImage(Compilations.LibraryOf(surroundings)));
        if (surroundings.Shared == SharedCode.OtherProject)
        {
            var library = New(project.Solution, "Shared", Surroundings.Usual with { References = surroundings.References }, Sources.Shared(surroundings.Accessor));
            project = library.Solution.GetProject(project.Id)!.AddProjectReference(new(library.Id));
        }

        // Binds the references, so that all that is derived from it has them bound.
        project.GetCompilationAsync().GetAwaiter().GetResult()!.GetSpecialType(SpecialType.System_Object);
        return project.Solution;
    }

    private static Project New(Solution solution, string name, Surroundings surroundings, IEnumerable<(string Path, string Text)> files)
    {
        var project = ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            name,
            name,
            LanguageNames.CSharp,
            compilationOptions: surroundings.CompilationOptions,
            parseOptions: surroundings.ParseOptions,
            metadataReferences: Compilations.ReferencesOf(surroundings.References));
        return files.Aggregate(solution.AddProject(project).GetProject(project.Id)!, (all, file) => all.AddDocument(file.Path, file.Text, filePath: file.Path).Project);
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(diagnostics.AsEnumerable());

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return diagnostics.Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => !diagnostic.Location.IsInSource));
    }
}
