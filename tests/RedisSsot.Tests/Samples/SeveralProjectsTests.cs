using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Samples;

/// <summary>What an editor and <c>dotnet format</c> see, and a build does not: the source of the projects that a project references.</summary>
public class SeveralProjectsTests
{
    private const string Manager = """
        using StackExchange.Redis;
        namespace Company;
        public static class RedisManager
        {
            public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("redis");
        }
        """;

    private const string Opening = """
        using StackExchange.Redis;
        class Service
        {
            IDatabase Open() => ConnectionMultiplexer.Connect("redis").GetDatabase();
        }
        """;

    [Fact]
    public Task An_accessor_of_another_project_is_used() => IsFixable(Manager, Opening);

    [Fact]
    public Task An_accessor_may_go_on_into_another_project() => IsFixable(
        """
        namespace Company.Configuration;
        public static class Servers
        {
            public static string Redis => "redis";
        }
        """,
        Manager.Replace("\"redis\"", "Company.Configuration.Servers.Redis"),
        Opening);

    [Fact]
    public Task An_accessor_of_this_project_may_go_on_into_another() => IsFixable(
        """
        namespace Company.Configuration;
        public static class Servers
        {
            public static string Redis => "redis";
        }
        """,
        Manager.Replace("\"redis\"", "Company.Configuration.Servers.Redis") + """

        class Service
        {
            IDatabase Open() => ConnectionMultiplexer.Connect("redis").GetDatabase();
        }
        """);

    [Fact]
    public Task A_connection_may_be_handed_to_a_method_of_another_project() => IsFixable(
        Manager + """

        public static class Ping
        {
            public static void Send(ConnectionMultiplexer redis) => redis.GetDatabase().Ping();
        }
        """,
        """
        using StackExchange.Redis;
        class Service
        {
            void Run() => Company.Ping.Send(ConnectionMultiplexer.Connect("redis"));
        }
        """);

    [Fact]
    public Task A_connection_may_be_handed_to_a_constructor_of_another_project() => IsFixable(
        Manager + """

        public class Repository
        {
            private readonly IConnectionMultiplexer _redis;
            public Repository(IConnectionMultiplexer redis) => _redis = redis;
            public bool Exists(string key) => _redis.GetDatabase().KeyExists(key);
        }
        """,
        """
        using StackExchange.Redis;
        class Service
        {
            private readonly Company.Repository _repository = new Company.Repository(ConnectionMultiplexer.Connect("redis"));
        }
        """);

    [Fact]
    public Task A_connection_may_be_kept_in_a_property_of_another_project() => IsFixable(
        Manager + """

        public class Base
        {
            protected ConnectionMultiplexer Redis { get; set; }
        }
        """,
        """
        using StackExchange.Redis;
        class Service : Company.Base
        {
            public Service() => Redis = ConnectionMultiplexer.Connect("redis");
        }
        """);

    [Fact]
    public Task A_connection_that_a_method_of_another_project_closes_is_left() => IsLeft(
        Manager + """

        public static class Ping
        {
            public static void Send(ConnectionMultiplexer redis)
            {
                redis.GetDatabase().Ping();
                redis.Dispose();
            }
        }
        """,
        """
        using StackExchange.Redis;
        class Service
        {
            void Run() => Company.Ping.Send(ConnectionMultiplexer.Connect("redis"));
        }
        """);

    private static Task IsFixable(params string[] projects) => Judges("true", projects);

    private static Task IsLeft(params string[] projects) => Judges("false", projects);

    /// <summary>Analyses the last of some projects, each of which references those before it.</summary>
    private static async Task Judges(string fixable, string[] projects)
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        foreach (var (source, number) in projects.Select((source, number) => (source, number)))
        {
            var before = solution.ProjectIds;
            var project = solution.AddProject("P" + number, "P" + number, LanguageNames.CSharp)
                .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
                .WithMetadataReferences([.. FrameworkAssemblies.References, RedisAssembly.Of(BuildFacts.RedisVersion)])
                .WithProjectReferences(before.Select(id => new ProjectReference(id)));
            project = project.AddDocument("Source.cs", SourceText.From(source), filePath: $"/{number}/Source.cs").Project;
            project = project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From("[*.cs]\nredis_ssot.accessor = Company.RedisManager.Shared\n"), filePath: "/.editorconfig").Project;
            solution = project.Solution;
        }

        var last = solution.Projects.Single(project => project.Name == "P" + (projects.Length - 1));
        Assert.DoesNotContain((await last.GetCompilationAsync())!.GetDiagnostics(), problem => problem.Severity == DiagnosticSeverity.Error);

        var finding = Assert.Single(await FixAllRun.FindingsAsync(last));
        Assert.True(finding.Id == "RSSOT1001", finding.ToString());
        Assert.True(finding.Properties["Fixable"] == fixable, finding.ToString());
    }
}
