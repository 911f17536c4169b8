using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>What another file, a missing accessor or a newer language stand against.</summary>
public class OpeningRefusalTestsOfFiles
{
    [Fact]
    public Task Another_part_of_the_class_closes_it() => Files.AreLeft(
        "it is closed in 'Test3.cs'",
        """
        partial class Service
        {
            private ConnectionMultiplexer _redis;
            public void Start(string cs) => _redis = [|ConnectionMultiplexer.Connect|](cs);
        }
        """,
        """
        partial class Service : IDisposable
        {
            public void Dispose() => _redis.Dispose();
        }
        """);

    [Fact]
    public Task A_derived_class_in_another_file_closes_it() => Files.AreLeft(
        "it is closed in 'Test3.cs'",
        """
        class Service
        {
            protected IConnectionMultiplexer Redis { get; set; }
            public void Start(string cs) => Redis = [|ConnectionMultiplexer.Connect|](cs);
        }
        """,
        """
        class Derived : Service
        {
            public void Stop() => Redis.Close();
        }
        """);

    [Fact]
    public Task A_caller_in_another_file_closes_it() => Files.AreLeft(
        "callers of 'Open' close what it returns",
        """
        static class Factory
        {
            public static ConnectionMultiplexer Open(string cs) => [|ConnectionMultiplexer.Connect|](cs);
        }
        """,
        """
        class Caller
        {
            void Run(string cs)
            {
                using var redis = Factory.Open(cs);
                redis.GetDatabase();
            }
        }
        """);

    [Fact]
    public Task A_receiver_in_another_file_closes_it() => Files.AreLeft(
        "handed to code that closes it",
        """
        class Service
        {
            void Run(string cs) => Receiver.Use([|ConnectionMultiplexer.Connect|](cs));
        }
        """,
        """
        static class Receiver
        {
            public static void Use(IConnectionMultiplexer redis)
            {
                using (redis)
                {
                    redis.GetDatabase();
                }
            }
        }
        """);

    [Fact]
    public Task A_field_that_another_part_of_the_class_gives_a_constant() => Files.AreLeft(
        "nothing else uses the variable '_where'",
        """
        partial class Service
        {
            private string _where;
            public IDatabase Open() => [|ConnectionMultiplexer.Connect|](_where).GetDatabase();
        }
        """,
        """
        partial class Service
        {
            public Service() => _where = "localhost";
        }
        """);

    [Fact]
    public Task A_field_that_another_part_of_the_class_declares_with_a_constant() => Files.AreLeft(
        "nothing else uses the variable '_where'",
        """
        partial class Service
        {
            public Service() => _where = "localhost";
            public IDatabase Open() => [|ConnectionMultiplexer.Connect|](_where).GetDatabase();
        }
        """,
        """
        partial class Service
        {
            private string _where = "localhost";
        }
        """);

    [Theory]
    [InlineData("private string _where;")]
    [InlineData("private readonly string _where = \"localhost\";")]
    public Task A_field_of_another_part_of_the_class_that_nobody_would_read_any_more(string field) => Files.AreLeft(
        "nothing else uses the variable '_where'",
        "partial class Service { public IDatabase Open() => [|ConnectionMultiplexer.Connect|](_where).GetDatabase(); }",
        $"partial class Service {{ {field} }}");

    [Fact]
    public async Task A_local_of_top_level_statements_that_another_file_reads_throws_nothing()
    {
        var test = RedisTest.Of("ConnectionMultiplexer redis; redis =");
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.TestState.Sources.Add("class Legacy { object Open() => StackExchange.Redis.ConnectionMultiplexer.Connect(redis); }");
        await Reason.ThrowsNothing(test);
    }

    [Fact]
    public Task The_accessor_cannot_be_found() => IsLeft("sees no type 'Company.RedisManger'", new("namespace Company;\npublic static class Nothing { }", "Company.RedisManger.Shared"));

    [Fact]
    public Task The_accessor_is_misspelt() => IsLeft("has no member 'Share'", new(TestAccessor.Class.Source, "Company.RedisManager.Share"));

    [Fact]
    public Task The_accessor_takes_arguments() => IsLeft(
        "takes no arguments",
        TestAccessor.Of("public static ConnectionMultiplexer Shared(string cs) => ConnectionMultiplexer.Connect(cs);"));

    [Fact]
    public Task The_accessor_is_not_static() => IsLeft(
        "it is not static",
        new("using StackExchange.Redis;\nnamespace Company;\npublic class RedisManager { public ConnectionMultiplexer Shared => ConnectionMultiplexer.Connect(\"localhost\"); }"));

    [Fact]
    public async Task A_parameter_of_a_primary_constructor_that_nobody_would_read_any_more()
    {
        const string program = """
            class Service(string cs)
            {
                public IDatabase Open() => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            }
            """;
        if (!Language.Knows(12))
            return; // the compiler under test is older than the language

        await Expect.Refusal("nothing else uses the constructor parameter", program);
    }

    [Fact]
    public Task An_asynchronous_iterator_whose_only_await_goes() => Expect.RefusalInMembers(
        "the only 'await' of an asynchronous iterator",
        """
        public async IAsyncEnumerable<string> ReadAsync(string cs)
        {
            var redis = await [|ConnectionMultiplexer.ConnectAsync|](cs);
            yield return redis.ClientName;
        }
        """);

    private static async Task IsLeft(string reason, TestAccessor accessor)
    {
        const string program = """
            class Service
            {
                IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
            }
            """;
        var test = RedisTest.Of(program, accessor);
        test.Fixed(program, accessor);
        foreach (var state in new[] { test.TestState, test.FixedState })
            state.ExpectedDiagnostics.Add(new DiagnosticResult("RSSOT9001", DiagnosticSeverity.Warning));
        await test.RunAsync();
        await Expect.SaysWhy(reason, test);
    }
}
