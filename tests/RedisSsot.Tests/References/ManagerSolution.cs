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
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RedisSsot.CodeFixes.Fixes;
using RedisSsot.Findings;
using RedisSsot.Hosting;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.References;

/// <summary>Projects in a workspace, in which findings of RSSOT2001 are fixed one by one and all at once.</summary>
/// <param name="List">The list of what is deprecated.</param>
internal sealed record ManagerSolution(string List)
{
    private static readonly string[] Rules = ["RSSOT2001", "RSSOT2004"];

    /// <summary>The projects: their names, files by path, and the names of the projects that they reference.</summary>
    public ImmutableArray<(string Name, ImmutableDictionary<string, string> Files, ImmutableArray<string> References)> Projects { get; init; } = [];

    /// <summary>Settings in force for all files, and for those in the folder of a key.</summary>
    public ImmutableArray<(string Folder, string Key, string Value)> Settings { get; init; } = [("/", "redis_ssot.accessor", "Chat.Backend.RedisManager.Shared")];

    /// <summary>Whether nullable reference types are on.</summary>
    public bool Nullable { get; init; }

    /// <summary>References beside those that all programs have.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>One project with a program beside its managers.</summary>
    public static ManagerSolution Of(string source, string managers, string list, params (string Path, string Text)[] files) =>
        new(list)
        {
            Projects = [("Program", ImmutableDictionary<string, string>.Empty
                .Add("/Program/Program.cs", source)
                .Add("/Program/Managers.cs", managers)
                .Add("/Program/Usings.cs", ManagerProgram.Usings)
                .AddRange(files.ToDictionary(file => "/Program/" + file.Path, file => file.Text)), [])],
        };

    /// <summary>Builds the workspace's solution.</summary>
    public Solution Open()
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        var ids = Projects.ToDictionary(project => project.Name, project => ProjectId.CreateNewId(project.Name));
        foreach (var (name, files, _) in Projects)
        {
            solution = solution.AddProject(ProjectInfo.Create(
                ids[name],
                VersionStamp.Default,
                name,
                name,
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: Nullable ? NullableContextOptions.Enable : NullableContextOptions.Disable, specificDiagnosticOptions: [new("CS1591", ReportDiagnostic.Suppress), new("CS1701", ReportDiagnostic.Suppress)]),
                parseOptions: new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose),
                metadataReferences: [.. StandIn.Basis, .. References]));
            foreach (var (path, text) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
                solution = solution.AddDocument(DocumentId.CreateNewId(ids[name]), System.IO.Path.GetFileName(path), text, filePath: path);
        }

        foreach (var (name, _, references) in Projects)
            solution = solution.AddProjectReferences(ids[name], references.Select(reference => new ProjectReference(ids[reference])));
        return solution;
    }

    /// <summary>The findings of a project, in the order of files and lines.</summary>
    public Task<ImmutableArray<Diagnostic>> FindingsAsync(Project project, bool all = false) =>
        FindingsAsync(project, analysis => analysis.GetAnalyzerDiagnosticsAsync(), all);

    /// <summary>The findings of a single file, in the order of lines; the others are not analysed.</summary>
    public Task<ImmutableArray<Diagnostic>> FindingsAsync(Solution solution, string path)
    {
        var document = solution.Projects.SelectMany(project => project.Documents).Single(document => document.FilePath == path);
        return FindingsAsync(document.Project, async analysis => await analysis.GetAnalyzerSemanticDiagnosticsAsync((await document.GetSemanticModelAsync())!, null, CancellationToken.None), all: false);
    }

    private async Task<ImmutableArray<Diagnostic>> FindingsAsync(Project project, Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> run, bool all)
    {
        var failures = new List<string>();
        var findings = await run((await project.GetCompilationAsync())!
            .WithAnalyzers(
                [new RedisSsotAnalyzer()],
                new CompilationWithAnalyzersOptions(
                    new AnalyzerOptions([new ListText("/RedisSsot.Deprecated.txt", List)], new PathSettings(Settings)), (exception, _, _) => failures.Add(exception.ToString()), true, false)));
        Assert.True(failures.Count == 0, string.Join("\n", failures));
        return [.. findings.Where(finding => all || Rules.Contains(finding.Id)).OrderBy(finding => finding.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(finding => finding.Location.SourceSpan.Start)];
    }

    /// <summary>The findings of all projects.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindingsAsync(Solution solution)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in solution.Projects)
            findings.AddRange(await FindingsAsync(project));
        return findings.ToImmutable();
    }

    /// <summary>Fixes one finding after the other until no fix is offered any more.</summary>
    public async Task<Solution> FixOneByOneAsync(Solution solution)
    {
        for (var again = true; again;)
        {
            again = false;
            foreach (var finding in (await FindingsAsync(solution)).Where(finding => Notes.Read(finding).IsFixable))
            {
                if (await FixAsync(solution, finding) is not { } changed)
                    continue;
                solution = changed;
                again = true;
                break;
            }
        }

        return solution;
    }

    /// <summary>Fixes a single finding.</summary>
    /// <returns>The changed solution; null when no fix is offered.</returns>
    public static async Task<Solution?> FixAsync(Solution solution, Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        await new ReplaceManagerFix().RegisterCodeFixesAsync(new CodeFixContext(solution.GetDocument(finding.Location.SourceTree)!, finding, (action, _) => actions.Add(action), CancellationToken.None));
        return actions.Count == 0 ? null : await ChangedAsync(actions[0]);
    }

    /// <summary>Fixes all findings at once.</summary>
    public async Task<Solution> FixAllAsync(Solution solution)
    {
        var document = solution.Projects.First().Documents.First();
        var context = new FixAllContext(document, new ReplaceManagerFix(), FixAllScope.Solution, ReplaceManagerFix.EquivalenceKey, Rules, new Findings(this), CancellationToken.None);
        return await new ReplaceManagerFix().GetFixAllProvider().GetFixAsync(context) is { } action ? await ChangedAsync(action) : solution;
    }

    /// <summary>The text of a file.</summary>
    public static async Task<string> TextOf(Solution solution, string path) =>
        (await solution.Projects.SelectMany(project => project.Documents).Single(document => document.FilePath == path).GetTextAsync()).ToString();

    /// <summary>All files, one after the other.</summary>
    public static async Task<string> TextOf(Solution solution) =>
        string.Join("\n", await Task.WhenAll(solution.Projects.SelectMany(project => project.Documents).OrderBy(document => document.FilePath, StringComparer.Ordinal).Select(async document => $"// {document.FilePath}\n{await document.GetTextAsync()}")));

    /// <summary>What the compiler says of all projects.</summary>
    public static async Task<string[]> ProblemsIn(Solution solution)
    {
        var problems = new List<string>();
        foreach (var project in solution.Projects)
            problems.AddRange((await project.GetCompilationAsync())!.GetDiagnostics().Where(problem => problem.Severity >= DiagnosticSeverity.Warning).Select(problem => $"{problem.Id} {problem.GetMessage(null)}"));
        return [.. problems.Order(StringComparer.Ordinal)];
    }

    /// <summary>Expects that the program becomes another, one by one as all at once, without new errors or warnings, and that nothing is left to fix.</summary>
    public async Task Fixes(string becomes, params (string Path, string Text)[] files)
    {
        foreach (var nullable in new[] { false, true })
        {
            var test = this with { Nullable = nullable };
            var before = test.Open();
            var oneByOne = await test.FixOneByOneAsync(before);
            var atOnce = await test.FixAllAsync(before);
            await test.AssertText(becomes, oneByOne, "/Program/Program.cs");
            foreach (var (path, text) in files)
                await test.AssertText(text, oneByOne, "/Program/" + path);
            Assert.Equal(await TextOf(oneByOne), await TextOf(atOnce));
            Assert.Empty((await ProblemsIn(oneByOne)).Except(await ProblemsIn(before)));
            Assert.Equal(await TextOf(atOnce), await TextOf(await test.FixAllAsync(atOnce)));
        }
    }

    private async Task AssertText(string expected, Solution solution, string path)
    {
        var text = await TextOf(solution, path);
        if (text == expected)
            return;

        var left = (await FindingsAsync(solution)).Select(finding => $"{finding.GetMessage(null)} [{Notes.Read(finding).Reason ?? "fixable"}]");
        Assert.Fail($"Expected:\n{expected}\nActual:\n{text}\nLeft:\n{string.Join("\n", left)}");
    }

    /// <summary>Expects that nothing is rewritten, for these reasons in the order of the findings.</summary>
    public async Task Refuses(params string[] reasons)
    {
        var before = Open();
        Assert.Equal(reasons, (await FindingsAsync(before)).Select(finding => Notes.Read(finding).Reason ?? "fixable").Distinct());
        Assert.Equal(await TextOf(before), await TextOf(await FixAllAsync(before)));
    }

    private static async Task<Solution> ChangedAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private sealed class Findings(ManagerSolution test) : FixAllContext.DiagnosticProvider
    {
        // Each project is analysed once, not for each of its files.
        private readonly ConcurrentDictionary<ProjectId, Task<ImmutableArray<Diagnostic>>> _known = new();

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await OfAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await OfAsync(document.Project)).Where(finding => finding.Location.SourceTree?.FilePath == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        private Task<ImmutableArray<Diagnostic>> OfAsync(Project project) => _known.GetOrAdd(project.Id, _ => test.FindingsAsync(project));
    }
}
