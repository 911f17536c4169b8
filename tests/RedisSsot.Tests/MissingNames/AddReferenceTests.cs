using System.Collections.Generic;
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

/// <summary>An accessor in a project of the solution that this one does not reference.</summary>
public class AddReferenceTests
{
    private const string User = """
        class Login
        {
            StackExchange.Redis.IDatabase Database => RedisManager.Shared.GetDatabase();
        }
        """;

    private const string Opening = """
        class Login
        {
            object Redis() => StackExchange.Redis.ConnectionMultiplexer.Connect("redis");
        }
        """;

    [Fact]
    public async Task The_accessor_of_another_project_gets_the_reference_and_the_using()
    {
        var solution = Solution(MissingProgram.Accessor, User);
        var changed = await ApplyAsync(Assert.Single(await ActionsAsync(solution)));
        Assert.Equal("using Chat.Backend;\n\n" + User, (await Login(changed).GetTextAsync()).ToString());
        Assert.Equal("Backend", Assert.Single(References(changed)));
        Assert.DoesNotContain((await Login(changed).GetSemanticModelAsync())!.GetDiagnostics(), problem => problem.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task A_using_that_was_there_is_all_that_is_needed_beside_the_reference()
    {
        var source = "using Chat.Backend;\n" + User;
        var changed = await ApplyAsync((await ActionsAsync(Solution(MissingProgram.Accessor, source)))[0]);
        Assert.Equal(source, (await Login(changed).GetTextAsync()).ToString());
        Assert.Equal("Backend", Assert.Single(References(changed)));
    }

    [Fact]
    public async Task A_deleted_manager_gets_the_reference_and_the_accessor()
    {
        var solution = Solution(MissingProgram.Accessor, User.Replace("RedisManager.Shared", "new AuthRedisManager()"));
        var changed = await ApplyAsync(Assert.Single(await ActionsAsync(solution)));
        Assert.Equal("using Chat.Backend;\n\n" + User, (await Login(changed).GetTextAsync()).ToString());
    }

    [Fact]
    public async Task The_title_names_the_project() =>
        Assert.Equal("Add a reference to 'Backend'", Assert.Single(await ActionsAsync(Solution(MissingProgram.Accessor, User))).Title);

    [Fact]
    public async Task An_opening_whose_accessor_is_not_seen_gets_the_reference()
    {
        var changed = await ApplyAsync(Assert.Single(await ActionsAsync(Solution(MissingProgram.Accessor, Opening))));
        Assert.Equal("Backend", Assert.Single(References(changed)));
        var finding = Assert.Single(await FixAllRun.FindingsAsync(Login(changed).Project), finding => finding.Id == "RSSOT1001");
        Assert.Equal("true", finding.Properties["Fixable"]);
    }

    [Fact]
    public async Task No_reference_is_added_in_a_circle() =>
        Assert.Empty(await ActionsAsync(Solution(MissingProgram.Accessor, User, backendUsesLogin: true)));

    [Fact]
    public async Task A_type_that_could_not_be_seen_is_no_reason_for_a_reference() =>
        Assert.Empty(await ActionsAsync(Solution(MissingProgram.Accessor.Replace("public static class", "static class"), User)));

    [Fact]
    public async Task A_name_that_no_project_declares_is_left() =>
        Assert.Empty(await ActionsAsync(Solution(MissingProgram.Accessor.Replace("class RedisManager", "class Other"), User)));

    [Fact]
    public async Task A_name_that_is_not_the_accessor_is_left() =>
        Assert.Empty(await ActionsAsync(Solution(MissingProgram.Accessor + "public class Queue { }", "class Login { Queue? _queue; }")));

    [Fact]
    public async Task A_reference_that_is_there_is_not_offered_again() =>
        Assert.Empty(await ActionsAsync(await ApplyAsync((await ActionsAsync(Solution(MissingProgram.Accessor, User)))[0])));

    private static Solution Solution(string backend, string login, bool backendUsesLogin = false)
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        solution = Add(solution, "Login", login);
        solution = Add(solution, "Backend", backend);
        return backendUsesLogin
            ? solution.AddProjectReference(Project(solution, "Backend").Id, new(Project(solution, "Login").Id))
            : solution;
    }

    private static Solution Add(Solution solution, string name, string source)
    {
        var project = solution.AddProject(name, name, LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithMetadataReferences([.. FrameworkAssemblies.References, RedisAssembly.Of(BuildFacts.RedisVersion)]);
        project = project.AddAdditionalDocument("RedisSsot.Deprecated.txt", SourceText.From("Chat.Auth.AuthRedisManager"), filePath: "/RedisSsot.Deprecated.txt").Project;
        project = project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From("[*.cs]\nredis_ssot.accessor = Chat.Backend.RedisManager.Shared\n"), filePath: "/.editorconfig").Project;
        return project.AddDocument(name + ".cs", SourceText.From(source), filePath: $"/{name}/{name}.cs").Project.Solution;
    }

    private static async Task<List<CodeAction>> ActionsAsync(Solution solution)
    {
        var document = Login(solution);
        var fix = new AddReferenceFix();
        var compiler = (await document.GetSemanticModelAsync())!.GetDiagnostics();
        var problems = compiler.Concat(await FixAllRun.FindingsAsync(document.Project)).Where(problem => problem.Location.IsInSource && fix.FixableDiagnosticIds.Contains(problem.Id));
        var actions = new List<CodeAction>();
        foreach (var problem in problems)
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, problem, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Solution> ApplyAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private static IEnumerable<string> References(Solution solution) =>
        Project(solution, "Login").ProjectReferences.Select(reference => solution.GetProject(reference.ProjectId)!.Name);

    private static Document Login(Solution solution) => Project(solution, "Login").Documents.Single();

    private static Project Project(Solution solution, string name) => solution.Projects.Single(project => project.Name == name);
}
