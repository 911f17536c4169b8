using System.Collections.Generic;
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
using RedisSsot.Tests.Samples;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.MissingNames;

/// <summary>A program that does not compile, because the managers on its list are deleted or a using is missing.</summary>
internal sealed record MissingProgram(string Source)
{
    public const string Accessor = """
        namespace Chat.Backend;

        public static class RedisManager
        {
            public static StackExchange.Redis.IConnectionMultiplexer Shared => null!;
        }
        """;

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading.Tasks;
        global using StackExchange.Redis;
        """;

    private const string SourcePath = "/0/Program.cs";

    /// <summary>The list of what is deprecated.</summary>
    public string Deprecated { get; init; } = """
        Chat.Auth.AuthRedisManager
        Chat.Legacy.LegacyRedis.GetClient() -> Chat.Backend.RedisManager.Shared.GetDatabase()
        Chat.Legacy.LegacyRedis.Get(string) -> Chat.Backend.RedisManager.Shared.GetDatabase()
        N:Chat.Old.Redis
        """;

    /// <summary>The settings.</summary>
    public string Settings { get; init; } = "redis_ssot.accessor = Chat.Backend.RedisManager.Shared";

    /// <summary>What else is in the project.</summary>
    public string Others { get; init; } = Accessor;

    /// <summary>Whether nullable reference types are on.</summary>
    public bool Nullable { get; init; } = true;

    public static MissingProgram Of(string source) => new(source);

    /// <summary>Expects this program from the actions taken one after the other, and from all at once; and that nothing is left to do.</summary>
    public async Task Becomes(string expected)
    {
        var document = Document();
        Assert.Equal(expected, await TextAsync(await OneByOneAsync(document)));
        var all = await AllAsync(document);
        Assert.Equal(expected, await TextAsync(all));
        Assert.Empty(await ProblemsAsync(all));
    }

    /// <summary>Expects this program from both of two files with the same text, whose errors are repaired at once in a scope.</summary>
    public async Task BothBecome(string expected, FixAllScope scope)
    {
        var document = Document();
        var second = document.Project.AddDocument("Second.cs", SourceText.From(Source.Replace("class Login", "class Second")), filePath: "/0/Second.cs");
        var fix = new MissingNameFix();
        var context = new FixAllContext(second.Project.GetDocument(document.Id)!, fix, scope, MissingNameFix.EquivalenceKey, fix.FixableDiagnosticIds, new Problems(), CancellationToken.None);
        var action = Assert.IsAssignableFrom<CodeAction>(await fix.GetFixAllProvider().GetFixAsync(context));
        var changed = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
        Assert.Equal(expected, await TextAsync(changed.GetDocument(document.Id)!));
        Assert.Equal(expected.Replace("class Login", "class Second"), await TextAsync(changed.GetDocument(second.Id)!));
    }

    /// <summary>Expects that nothing is offered, whatever the compiler says.</summary>
    public async Task IsLeft()
    {
        var document = Document();
        foreach (var problem in await ProblemsAsync(document))
            Assert.Empty(await ActionsAsync(document, problem));
        Assert.Equal(Source, await TextAsync(await AllAsync(document)));
    }

    /// <summary>The file.</summary>
    public Document Document()
    {
        var project = new AdhocWorkspace().CurrentSolution.AddProject("Chat", "Chat", LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Preview))
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: Nullable ? NullableContextOptions.Enable : NullableContextOptions.Disable))
            .WithMetadataReferences([.. FrameworkAssemblies.References, RedisAssembly.Of(BuildFacts.RedisVersion)]);
        project = project.AddDocument("Usings.cs", SourceText.From(Usings), filePath: "/0/Usings.cs").Project;
        project = project.AddDocument("Others.cs", SourceText.From(Others), filePath: "/0/Others.cs").Project;
        project = project.AddAdditionalDocument("RedisSsot.Deprecated.txt", SourceText.From(Deprecated), filePath: "/RedisSsot.Deprecated.txt").Project;
        project = project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From($"root = true\n[*.cs]\n{Settings}\n"), filePath: "/.editorconfig").Project;
        return project.AddDocument("Program.cs", SourceText.From(Source), filePath: SourcePath);
    }

    /// <summary>What the compiler says about the file.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ProblemsAsync(Document document) =>
        [.. (await document.GetSemanticModelAsync())!.GetDiagnostics().Where(problem => problem.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>What is offered for a problem.</summary>
    public static async Task<List<CodeAction>> ActionsAsync(Document document, Diagnostic problem)
    {
        var fix = new MissingNameFix();
        var actions = new List<CodeAction>();
        if (fix.FixableDiagnosticIds.Contains(problem.Id))
            await fix.RegisterCodeFixesAsync(new(document, problem, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Document> OneByOneAsync(Document document)
    {
        for (var rounds = 0; rounds < 20; rounds++)
        {
            CodeAction? action = null;
            foreach (var problem in await ProblemsAsync(document))
                action ??= (await ActionsAsync(document, problem)).FirstOrDefault();
            if (action is null)
                return document;

            document = await ApplyAsync(document, action);
        }

        return document;
    }

    private static async Task<Document> AllAsync(Document document)
    {
        var fix = new MissingNameFix();
        var context = new FixAllContext(document, fix, FixAllScope.Document, MissingNameFix.EquivalenceKey, fix.FixableDiagnosticIds, new Problems(), CancellationToken.None);
        return await fix.GetFixAllProvider().GetFixAsync(context) is { } action ? await ApplyAsync(document, action) : document;
    }

    private static async Task<Document> ApplyAsync(Document document, CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;

    private static async Task<string> TextAsync(Document document) => (await document.GetTextAsync()).ToString();

    private sealed class Problems : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await project.GetCompilationAsync(cancellationToken))!.GetDiagnostics(cancellationToken);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => await ProblemsAsync(document);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
