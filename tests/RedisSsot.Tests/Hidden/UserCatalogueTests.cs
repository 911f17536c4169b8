using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Hidden;

/// <summary>What the user adds to the catalogue.</summary>
public class UserCatalogueTests
{
    private const string File = "/RedisSsot.Clients.Company.txt";

    private const string House = """
        namespace Company.Redis
        {
            public class Wrapper
            {
                public static ConnectionMultiplexer Open(string cs) => null;
                public static Wrapper Wrap(string cs) => null;
                public static Wrapper Wrap(IConnectionMultiplexer redis) => null;
            }

            public class CacheOptions
            {
                public string Server { get; set; }
                public Func<IConnectionMultiplexer> Factory { get; set; }
            }
        }

        """;

    private const string Entries = """
        library Company.Redis
        connect M:Company.Redis.Wrapper.Open(System.String)

        hidden M:Company.Redis.Wrapper.Wrap(System.String)
          seam Wrap(IConnectionMultiplexer)
          share argument cs => {connection}

        hidden P:Company.Redis.CacheOptions.Server
          unless P:Company.Redis.CacheOptions.Factory
          seam CacheOptions.Factory
          share option Factory => () => {connection}
        """;

    [Fact]
    public Task A_wrapper_of_the_house_is_an_opening_like_any_other() => Fixes(
        "var c = [|Company.Redis.Wrapper.Open|](cs)",
        "var c = RedisManager.Shared");

    [Fact]
    public Task Who_derives_from_it_calls_it_by_its_bare_name()
    {
        var test = RedisTest.Of(House + "class Program : Company.Redis.Wrapper { object Use(string cs) => [|Open|](cs); }");
        test.TestState.AdditionalFiles.Add((File, Entries));
        return test.RunAsync();
    }

    [Fact]
    public Task A_hidden_opening_of_the_house_is_rewritten_by_its_recipe() => Fixes(
        "var c = {|RSSOT1002:Company.Redis.Wrapper.Wrap|}(cs)",
        "var c = Company.Redis.Wrapper.Wrap(RedisManager.Shared)");

    [Fact]
    public Task An_option_of_the_house_is_replaced() => Fixes(
        "var o = new Company.Redis.CacheOptions { {|RSSOT1002:Server|} = cs }",
        "var o = new Company.Redis.CacheOptions { Factory = () => RedisManager.Shared }");

    [Fact]
    public Task Without_the_file_nothing_is_known_of_them() => RedisTest.IsSilent(Program("var a = Company.Redis.Wrapper.Open(cs); var b = Company.Redis.Wrapper.Wrap(cs)"));

    [Fact]
    public Task A_file_with_another_name_is_not_read()
    {
        var test = RedisTest.Of(Program("var c = Company.Redis.Wrapper.Open(cs)"));
        test.TestState.AdditionalFiles.Add(("/Clients.txt", "conect M:x"));
        return test.RunAsync();
    }

    [Fact]
    public Task An_entry_replaces_what_is_known()
    {
        var test = RedisTest.Of(HiddenTest.Text("class Program { void Add(IHealthChecksBuilder checks, string cs) => checks.AddRedis(cs); }"));
        test.AdditionalReferences = StandIn.With("HealthChecks");
        test.TestState.AdditionalFiles.Add((File, """
            hidden M:Microsoft.Extensions.DependencyInjection.RedisHealthCheckBuilderExtensions.AddRedis(Microsoft.Extensions.DependencyInjection.IHealthChecksBuilder,System.String,System.String,System.Nullable{Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus},System.Collections.Generic.IEnumerable{System.String},System.Nullable{System.TimeSpan})
              flag never
            """));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("conect M:Company.Redis.Wrapper.Open", 1, 1, 1, 7, "'conect' is no keyword, did you mean 'connect'?")]
    [InlineData("# fine\n\nhidden M:Company.A.B\n  flag sometimes\n", 4, 8, 4, 17, "'sometimes' is no flag, expected one of 'accessor', 'always', 'never', 'report-only'")]
    [InlineData("# fine\r\n\r\nhidden M:Company.A.B\r\n  flag sometimes\r\n", 4, 8, 4, 17, "'sometimes' is no flag, expected one of 'accessor', 'always', 'never', 'report-only'")]
    [InlineData("\uFEFFconect M:Company.Redis.Wrapper.Open", 1, 1, 1, 7, "'conect' is no keyword, did you mean 'connect'?")]
    [InlineData("connect Company.Wrapper.Open", 1, 9, 1, 29, "'Company.Wrapper.Open' is no documentation id, like 'M:Company.Redis.Client.Open(System.String)'")]
    public Task A_line_that_cannot_be_read_is_reported_where_it_is(string text, int line, int column, int endLine, int endColumn, string reason)
    {
        var test = RedisTest.Of("class Program { }");
        test.TestState.AdditionalFiles.Add((File, Microsoft.CodeAnalysis.Text.SourceText.From(new System.IO.MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)))));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(Descriptors.SettingIsWrong).WithSpan(File, line, column, endLine, endColumn).WithArguments("RedisSsot.Clients.Company.txt", reason));
        return test.RunAsync();
    }

    [Fact]
    public Task Two_files_add_up_and_the_later_one_wins()
    {
        var test = RedisTest.Of(Program("var a = [|Company.Redis.Wrapper.Open|](cs); var b = Company.Redis.Wrapper.Wrap(cs)"));
        test.TestState.AdditionalFiles.Add(("/RedisSsot.Clients.A.txt", Entries));
        test.TestState.AdditionalFiles.Add(("/src/RedisSsot.Clients.B.txt", "hidden M:Company.Redis.Wrapper.Wrap(System.String)\n  flag never\n"));
        return test.RunAsync();
    }

    private static Task Fixes(string before, string after)
    {
        var test = RedisTest.Of(Program(before));
        test.TestState.AdditionalFiles.Add((File, Entries));
        test.Fixed(Program(after), null);
        test.FixedState.AdditionalFiles.Add((File, Entries));
        test.NumberOfIncrementalIterations = -20;
        return test.RunAsync();
    }

    private static string Program(string statement) => House + $"class Program {{ void Use(string cs) {{ {statement}; }} }}";
}
