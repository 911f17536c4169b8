using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.CodeFixes.Fixes;
using RedisSsot.Hosting;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>A file in two projects, one for each target framework say, becomes the same text in both or stays.</summary>
public class LinkedFileTests
{
    private const string Shared = "/shared/Store.cs";

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task Both_projects_get_the_same_text(FixAllScope scope)
    {
        var texts = await FixAllAsync(
            scope,
            """
            using StackExchange.Redis;

            class Store
            {
                public IDatabase Open(string cs)
                {
                    using var redis = ConnectionMultiplexer.Connect(cs);
                    return redis.GetDatabase();
                }
            }
            """);

        // Fix-all in a file or a project names one document; the host carries the text over to the other.
        var changed = scope == FixAllScope.Solution ? texts : [texts[0]];
        Assert.All(changed, text => Assert.Equal(
            """
            using Company;
            using StackExchange.Redis;

            class Store
            {
                public IDatabase Open(string cs)
                {
                    var redis = RedisManager.Shared;
                    return redis.GetDatabase();
                }
            }
            """,
            text));
    }

    [Fact]
    public async Task What_only_one_project_finds_is_left_alone()
    {
        var texts = await FixAllAsync(
            FixAllScope.Solution,
            """
            using Company;
            using StackExchange.Redis;

            class Store
            {
                public IDatabase Open(string cs) => ConnectionMultiplexer.Connect(cs).GetDatabase();
            #if SECOND
                public ISubscriber Listen(string cs) => ConnectionMultiplexer.Connect(cs).GetSubscriber();
            #endif
            }
            """);

        Assert.All(texts, text => Assert.Equal(
            """
            using Company;
            using StackExchange.Redis;

            class Store
            {
                public IDatabase Open(string cs) => RedisManager.Shared.GetDatabase();
            #if SECOND
                public ISubscriber Listen(string cs) => ConnectionMultiplexer.Connect(cs).GetSubscriber();
            #endif
            }
            """,
            text));
    }

    [Fact]
    public async Task What_would_not_compile_in_one_project_is_left_alone()
    {
        const string program = """
            using StackExchange.Redis;

            class Store
            {
            #if SECOND
                public Store(ConnectionMultiplexer given) => _redis = given;
                public Store() { }
            #endif
                private ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect("localhost");
                public IDatabase Database => _redis.GetDatabase();
            }
            """;
        var texts = await FixAllAsync(FixAllScope.Solution, program);

        // Whatever it becomes, it becomes the same in both.
        Assert.Equal(texts[0], texts[1]);
    }

    [Fact]
    public async Task A_project_without_the_accessor_keeps_the_file_as_it_is()
    {
        const string program = """
            using StackExchange.Redis;

            class Store
            {
                public IDatabase Open(string cs) => ConnectionMultiplexer.Connect(cs).GetDatabase();
            }
            """;
        var texts = await FixAllAsync(FixAllScope.Solution, program, accessorInSecond: false);

        Assert.All(texts, text => Assert.Equal(program, text));
    }

    /// <summary>Fixes everything in two projects, <c>App(net8.0)</c> and <c>App(net9.0)</c>, that share a file; the second defines <c>SECOND</c>.</summary>
    private static async Task<List<string>> FixAllAsync(FixAllScope scope, string program, bool accessorInSecond = true)
    {
        var solution = await SolutionAsync(program, accessorInSecond);
        var documents = solution.Projects.OrderBy(project => project.Name).Select(project => project.Documents.Single(document => document.FilePath == Shared)).ToList();
        Assert.Equal(documents[1].Id, Assert.Single(documents[0].GetLinkedDocumentIds()));

        var context = new FixAllContext(
            documents[0],
            new UseAccessorFix(),
            scope,
            UseAccessorFix.EquivalenceKey,
            ["RSSOT1001"],
            new Findings(),
            CancellationToken.None);
        var action = await new UseAccessorFix().GetFixAllProvider()!.GetFixAsync(context);
        var changed = action is null
            ? solution
            : (await action.GetOperationsAsync(CancellationToken.None)).OfType<Microsoft.CodeAnalysis.CodeActions.ApplyChangesOperation>().Single().ChangedSolution;

        var texts = new List<string>();
        foreach (var document in documents)
            texts.Add((await changed.GetDocument(document.Id)!.GetTextAsync()).ToString());
        return texts;
    }

    private static async Task<Solution> SolutionAsync(string program, bool accessorInSecond)
    {
        var framework = await ReferenceAssemblies.Net.Net80.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        using var workspace = new AdhocWorkspace();
        var solution = workspace.CurrentSolution;
        foreach (var (name, symbols) in new[] { ("App(net8.0)", Array.Empty<string>()), ("App(net9.0)", new[] { "SECOND" }) })
        {
            var project = ProjectId.CreateNewId(name);
            solution = solution
                .AddProject(ProjectInfo.Create(
                    project,
                    VersionStamp.Create(),
                    name,
                    "App",
                    LanguageNames.CSharp,
                    compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                    parseOptions: new CSharpParseOptions(preprocessorSymbols: symbols),
                    metadataReferences: framework.Add(RedisAssembly.Of(BuildFacts.RedisVersion))))
                .AddDocument(DocumentId.CreateNewId(project), "Store.cs", SourceText.From(program), filePath: Shared)
                .AddAnalyzerConfigDocument(DocumentId.CreateNewId(project), ".editorconfig", SourceText.From("root = true\n[*.cs]\nredis_ssot.accessor = Company.RedisManager.Shared\n"), filePath: "/.editorconfig");
            if (symbols.Length == 0 || accessorInSecond)
                solution = solution.AddDocument(DocumentId.CreateNewId(project), "RedisManager.cs", SourceText.From(TestAccessor.Class.Source), filePath: "/shared/RedisManager.cs");
        }

        return solution;
    }

    /// <summary>Runs the analyzer where a fix-all asks for findings.</summary>
    private sealed class Findings : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            var compilation = await project.GetCompilationAsync(cancellationToken);
            var options = new CompilationWithAnalyzersOptions(project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
            var findings = await compilation!.WithAnalyzers([new RedisSsotAnalyzer()], options).GetAnalyzerDiagnosticsAsync(cancellationToken);
            return findings.Where(finding => finding.Id == "RSSOT1001");
        }

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await GetAllDiagnosticsAsync(document.Project, cancellationToken)).Where(finding => finding.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
