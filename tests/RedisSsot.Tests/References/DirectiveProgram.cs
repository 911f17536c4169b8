using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.CodeFixes.Fixes;
using RedisSsot.Findings;
using RedisSsot.Tests.Samples;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.References;

/// <summary>A program beside some managers whose using directives are fixed: one by one and at once, with the same result.</summary>
internal sealed record DirectiveProgram(string Source)
{
    private static readonly (string Rule, CodeFixProvider Fix, string Key)[] Fixes =
    [
        ("RSSOT2002", new RemoveImportFix(), RemoveImportFix.EquivalenceKey),
        ("RSSOT2003", new DissolveAliasFix(), DissolveAliasFix.EquivalenceKey),
    ];

    /// <summary>The list of deprecated managers.</summary>
    public string Deprecated { get; init; } = "Chat.Auth.*\n";

    /// <summary>A second file of the program; none if empty.</summary>
    public string Second { get; init; } = "";

    /// <summary>What the second file is called.</summary>
    public string SecondPath { get; init; } = "/0/Second.cs";

    /// <summary>The source of the managers.</summary>
    public string Managers { get; init; } = ManagerProgram.Managers;

    /// <summary>Whether half-typed code is meant.</summary>
    public bool MayHaveErrors { get; init; }

    /// <summary>The names of the projects that share the files.</summary>
    public ImmutableArray<string> Projects { get; init; } = ["Program"];

    /// <summary>What a project's files are compiled under beside its own name.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    public static DirectiveProgram Of(string source) => new(source);

    /// <summary>Expects that the fixes give other texts, whichever way they are applied, and nothing new to complain of.</summary>
    public async Task Becomes(string expected, string second = "")
    {
        var start = Solution();
        var all = await FixAllAsync(start);
        Assert.Equal(expected, await TextAsync(all, "/0/Program.cs"));
        if (Second.Length > 0)
            Assert.Equal(second, await TextAsync(all, SecondPath));
        await AssertNothingNewAsync(start, all);

        var single = await OneByOneAsync(start);
        Assert.Equal(expected, await TextAsync(single, "/0/Program.cs"));
        if (Second.Length > 0)
            Assert.Equal(second, await TextAsync(single, SecondPath));

        Assert.Equal(expected, await TextAsync(await FixAllAsync(all), "/0/Program.cs"));
    }

    /// <summary>Expects a finding that says why it has no fix.</summary>
    public async Task IsLeft(string reason)
    {
        var start = Solution();
        await AssertCompilesAsync(start);
        var findings = await FindingsAsync(start);
        Assert.Contains(reason, findings.Select(finding => Notes.Read(finding).Reason));
        Assert.All(findings.Where(finding => Notes.Read(finding).Reason == reason), finding => Assert.EndsWith($"(no automatic fix: {reason})", finding.GetMessage(null)));
        await Becomes(Source, Second);
    }

    /// <summary>Expects that no fix is offered, whatever the notes say.</summary>
    public async Task IsNotFixed()
    {
        Assert.NotEmpty(await FindingsAsync(Solution()));
        await Becomes(Source, Second);
    }

    /// <summary>Applies the fixes, whatever they make of it.</summary>
    public async Task<string> FixesWithoutExceptionAsync()
    {
        var solution = Solution();
        Assert.DoesNotContain(await FixAllRun.FindingsAsync(solution), finding => finding.Id == "AD0001");
        return await TextAsync(await FixAllAsync(solution), "/0/Program.cs");
    }

    /// <summary>All fixes at once, until nothing changes: what an alias hid may be an import that goes too.</summary>
    private static async Task<Solution> FixAllAsync(Solution solution)
    {
        Solution before;
        do
        {
            before = solution;
            foreach (var (rule, fix, key) in Fixes)
                solution = await FixAllRun.FixAsync(solution, fix, key, rule);
        }
        while (solution != before);

        return solution;
    }

    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Solution solution) =>
        [.. (await FixAllRun.FindingsAsync(solution)).Where(finding => Fixes.Any(fix => fix.Rule == finding.Id)).OrderBy(finding => finding.Location.SourceTree?.FilePath).ThenBy(finding => finding.Location.SourceSpan.Start)];

    /// <summary>All fixes, one finding after the other and one rule after the other, until nothing changes.</summary>
    private static async Task<Solution> OneByOneAsync(Solution solution)
    {
        Solution before;
        do
        {
            before = solution;
            foreach (var (rule, _, _) in Fixes)
            {
                for (var i = 0; await OneAsync(solution, rule) is { } next; i++)
                {
                    Assert.True(i < 20, "The fixes come to no end.");
                    solution = next;
                }
            }
        }
        while (solution != before);

        return solution;
    }

    private static async Task<Solution?> OneAsync(Solution solution, string rule)
    {
        foreach (var finding in (await FindingsAsync(solution)).Where(finding => finding.Id == rule))
        {
            var actions = ImmutableArray.CreateBuilder<CodeAction>();
            if (solution.GetDocument(finding.Location.SourceTree) is not { } document)
                continue;
            await Fixes.Single(fix => fix.Rule == finding.Id).Fix.RegisterCodeFixesAsync(new(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
            if (actions is [var only])
                return (await only.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        }

        return null;
    }

    private static async Task<string> TextAsync(Solution solution, string path)
    {
        var texts = await Task.WhenAll(solution.Projects.SelectMany(project => project.Documents).Where(document => document.FilePath == path).Select(document => document.GetTextAsync()));
        return Assert.Single(texts.Select(text => text.ToString()).Distinct());
    }

    private async Task AssertCompilesAsync(Solution solution)
    {
        foreach (var project in solution.Projects)
            Assert.True(MayHaveErrors || !(await ProblemsAsync(project)).Any(problem => problem.Severity == DiagnosticSeverity.Error), string.Join("\n", await ProblemsAsync(project)));
    }

    private async Task AssertNothingNewAsync(Solution before, Solution after)
    {
        await AssertCompilesAsync(before);
        foreach (var project in before.Projects)
        {
            var old = (await ProblemsAsync(project)).GroupBy(problem => problem.Id).ToDictionary(same => same.Key, same => same.Count());
            Assert.All((await ProblemsAsync(after.GetProject(project.Id)!)).GroupBy(problem => problem.Id), same => Assert.True(same.Count() <= (old.TryGetValue(same.Key, out var count) ? count : 0), string.Join("\n", same)));
        }
    }

    private static async Task<ImmutableArray<Diagnostic>> ProblemsAsync(Project project) =>
        [.. (await project.GetCompilationAsync())!.GetDiagnostics().Where(problem => problem.Severity >= DiagnosticSeverity.Warning)];

    private Solution Solution()
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        foreach (var name in Projects)
        {
            var project = solution.AddProject(name, name, LanguageNames.CSharp)
                .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Annotations, specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]))
                .WithParseOptions(new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose, preprocessorSymbols: [name.ToUpperInvariant()]))
                .WithMetadataReferences([.. StandIn.Basis, .. References]);
            project = Add(project, "/0/Program.cs", Source);
            if (Second.Length > 0)
                project = Add(project, SecondPath, Second);
            project = Add(project, "/0/Managers.cs", Managers);
            project = project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From("[*.cs]\nredis_ssot.accessor = Chat.Backend.RedisManager.Shared\n"), filePath: "/.editorconfig").Project;
            project = project.AddAdditionalDocument("RedisSsot.Deprecated.txt", SourceText.From(Deprecated), filePath: "/RedisSsot.Deprecated.txt").Project;
            solution = project.Solution;
        }

        return solution;
    }

    private static Project Add(Project project, string path, string text) =>
        project.AddDocument(path[(path.LastIndexOf('/') + 1)..], SourceText.From(text), filePath: path).Project;
}
