using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Connections;

/// <summary>Places that look as if they were excused, and code that does not compile yet.</summary>
public partial class OpeningReportedTests
{
    [Fact]
    public Task With_no_accessor_the_finding_says_how_to_declare_one()
    {
        var test = RedisTest.Of(
            """
            class Cache
            {
                object Open() => {|#0:ConnectionMultiplexer.Connect|}("cache:6379");
            }
            """,
            TestAccessor.None);
        test.ExpectedDiagnostics.Add(new DiagnosticResult("RSSOT1001", DiagnosticSeverity.Warning).WithLocation(0).WithArguments(
            "ConnectionMultiplexer.Connect",
            "no shared accessor is declared yet; name one in .editorconfig: redis_ssot.accessor = Company.Product.RedisManager.Shared"));
        return test.RunAsync();
    }

    [Fact]
    public Task With_no_accessor_every_opening_is_reported() => RedisTest.Reports(
        """
        class Cache
        {
            IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }

        class Sessions
        {
            private readonly IConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("sessions:6379");
        }
        """,
        TestAccessor.None);

    [Fact]
    public Task With_none_configured_openings_beside_the_one_that_looks_like_it_are_reported() => RedisTest.Reports(
        """
        static class Connections
        {
            private static readonly Lazy<ConnectionMultiplexer> Lazy = new(() => ConnectionMultiplexer.Connect("cache:6379"));
            public static ConnectionMultiplexer Redis => Lazy.Value;
        }

        class Cache
        {
            IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        TestAccessor.None);

    [Fact]
    public Task With_a_misspelt_accessor_openings_are_reported_beside_the_misspelling()
    {
        var test = RedisTest.Of(
            """
            class Cache
            {
                object Open() => [|ConnectionMultiplexer.Connect|]("cache:6379");
            }
            """,
            TestAccessor.None,
            "redis_ssot.accessor = Company.RedisManger.Shared");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("RSSOT9001", DiagnosticSeverity.Warning).WithNoLocation());
        return test.RunAsync();
    }

    [Fact]
    public Task A_type_with_the_accessors_simple_name_in_another_namespace_is_no_owner() => RedisTest.Reports("""
        namespace Chat.Legacy
        {
            static class RedisManager
            {
                public static readonly IConnectionMultiplexer {|RSSOT1003:Shared|} = ConnectionMultiplexer.Connect("cache:6379");
            }
        }
        """);

    [Fact]
    public Task A_type_nested_in_another_and_named_like_the_accessors_is_no_owner() => RedisTest.Reports("""
        namespace Company.Chat
        {
            class Startup
            {
                static class RedisManager
                {
                    public static readonly IConnectionMultiplexer {|RSSOT1003:Shared|} = ConnectionMultiplexer.Connect("cache:6379");
                }
            }
        }
        """);

    [Fact]
    public Task A_type_that_derives_from_the_owner_is_no_owner() => RedisTest.Reports(
        """
        class UserRedis : RedisManager
        {
            public static readonly IConnectionMultiplexer {|RSSOT1003:Users|} = ConnectionMultiplexer.Connect("users:6379");
        }
        """,
        new TestAccessor("""
            namespace Company;

            public class RedisManager
            {
                public static StackExchange.Redis.IConnectionMultiplexer Shared { get; } = StackExchange.Redis.ConnectionMultiplexer.Connect("cache:6379");
            }
            """));

    [Fact]
    public Task A_type_around_the_owner_is_no_owner() => RedisTest.Reports(
        """
        class Empty { }
        """,
        new TestAccessor(
            """
            namespace Company;

            public class Startup
            {
                private readonly StackExchange.Redis.IConnectionMultiplexer {|RSSOT1003:_redis|} = StackExchange.Redis.ConnectionMultiplexer.Connect("cache:6379");

                public static class RedisManager
                {
                    public static StackExchange.Redis.IConnectionMultiplexer Shared { get; } = StackExchange.Redis.ConnectionMultiplexer.Connect("cache:6379");
                }
            }
            """,
            "Company.Startup.RedisManager.Shared"));

    [Fact]
    public Task A_type_whose_name_only_begins_like_an_owner_is_no_owner() => RedisTest.Reports(
        """
        namespace Company.Legacy
        {
            class RedisFactoryOfOthers
            {
                object Open() => [|ConnectionMultiplexer.Connect|]("cache:6379");
            }
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy.RedisFactory");

    [Fact]
    public Task A_namespace_that_only_begins_like_an_owner_is_no_owner() => RedisTest.Reports(
        """
        namespace Company.LegacyTwo
        {
            class RedisFactory
            {
                object Open() => [|ConnectionMultiplexer.Connect|]("cache:6379");
            }
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy");

    [Fact]
    public Task An_owner_in_other_letters_is_no_owner() => RedisTest.Reports(
        """
        namespace Company.Legacy
        {
            class RedisFactory
            {
                object Open() => [|ConnectionMultiplexer.Connect|]("cache:6379");
            }
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = company.legacy.redisfactory");

    [Fact]
    public Task A_star_inside_a_segment_does_not_reach_over_dots() => RedisTest.Reports(
        """
        namespace Company.Chat.Redis
        {
            class Factory
            {
                object Open() => [|ConnectionMultiplexer.Connect|]("cache:6379");
            }
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = Company.*.Factory");

    [Fact]
    public Task Calls_into_an_owner_are_fine_but_openings_beside_them_are_reported() => RedisTest.Reports(
        """
        namespace Company.Legacy
        {
            static class RedisFactory
            {
                public static IConnectionMultiplexer Open() => ConnectionMultiplexer.Connect("cache:6379");
            }

            class Cache
            {
                private readonly IConnectionMultiplexer _first = RedisFactory.Open();
                private readonly IConnectionMultiplexer {|RSSOT1003:_second|} = ConnectionMultiplexer.Connect("cache:6379");
            }
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy.RedisFactory");

    [Fact]
    public Task A_lambda_handed_to_an_owner_is_reported() => RedisTest.Reports(
        """
        namespace Company.Legacy
        {
            class RedisFactory
            {
                public RedisFactory(Func<IConnectionMultiplexer> open) { }
            }

            class Startup
            {
                RedisFactory Configure() => new(() => [|ConnectionMultiplexer.Connect|]("cache:6379"));
            }
        }
        """,
        TestAccessor.Class,
        "redis_ssot.owners = Company.Legacy.RedisFactory");

    [Fact]
    public Task An_accessor_that_is_a_service_makes_other_openings_no_better() => RedisTest.Reports(
        """
        class Cache
        {
            IDatabase Open(string cs) => [|ConnectionMultiplexer.Connect|](cs).GetDatabase();
        }
        """,
        TestAccessor.Class with { Member = "Company.RedisManager" });

    [Fact]
    public Task Openings_in_a_test_project_are_reported_when_the_setting_says_so()
    {
        var test = RedisTest.Of(
            """
            class CacheTests
            {
                private readonly IConnectionMultiplexer {|#0:_redis|} = ConnectionMultiplexer.Connect("localhost");
            }
            """,
            TestAccessor.Class,
            "redis_ssot.test_projects = report");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.IsTestProject = true\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("RSSOT1003", DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    [Fact]
    public Task An_unknown_name_as_argument_does_not_hide_the_opening() => RedisTest.Reports("""
        class Cache
        {
            object Open() => [|ConnectionMultiplexer.Connect|]({|CS0103:connectionString|});
        }
        """);

    [Fact]
    public Task An_unknown_type_as_argument_does_not_hide_the_opening() => RedisTest.Reports("""
        class Cache
        {
            object Open() => [|ConnectionMultiplexer.Connect|](new {|CS0246:RedisOptions|}().ConnectionString);
        }
        """);

    [Fact]
    public Task An_argument_whose_using_is_missing_does_not_hide_the_opening() => RedisTest.Reports("""
        class Cache
        {
            object Open(string path) => [|ConnectionMultiplexer.Connect|]("cache:6379", {|CS0103:File|}.CreateText(path));
        }
        """);

    [Fact]
    public Task Missing_arguments_do_not_hide_the_opening() => RedisTest.Reports("""
        class Cache
        {
            object Open() => {|RSSOT1001:ConnectionMultiplexer.{|CS1501:Connect|}|}();
        }
        """);

    [Fact]
    public Task Too_many_arguments_do_not_hide_the_opening() => RedisTest.Reports("""
        class Cache
        {
            object Open() => {|RSSOT1001:ConnectionMultiplexer.{|CS1501:Connect|}|}("cache", 6379, true, null);
        }
        """);

    [Fact]
    public Task An_argument_of_the_wrong_type_does_not_hide_the_opening() => RedisTest.Reports("""
        class Cache
        {
            object Open() => [|ConnectionMultiplexer.Connect|]({|CS1503:6379|});
        }
        """);

    [Fact]
    public Task A_lambda_that_does_not_compile_does_not_hide_the_opening() => RedisTest.Reports("""
        class Cache
        {
            object Open() => [|ConnectionMultiplexer.Connect|]("cache:6379", options => options.{|CS1061:Clientname|} = "cache");
        }
        """);

    [Fact]
    public Task A_missing_parenthesis_does_not_hide_the_opening() => RedisTest.Reports("""
        class Cache
        {
            void Open()
            {
                var redis = {|RSSOT1001:ConnectionMultiplexer.{|CS1501:Connect|}|}({|CS1026:{|CS1002:|}|}
            }
        }
        """);

    [Fact]
    public Task A_mention_without_a_call_is_reported_while_typing() => RedisTest.Reports("""
        class Cache
        {
            void Open()
            {
                {|RSSOT1001:{|CS0201:ConnectionMultiplexer.Connect|}|};
            }
        }
        """);

    [Fact]
    public Task A_result_of_unknown_type_does_not_hide_the_opening() => RedisTest.Reports("""
        class Cache
        {
            private readonly {|CS0246:IRedisConnection|} _redis = [|ConnectionMultiplexer.Connect|]("cache:6379");
        }
        """);

    [Fact]
    public Task An_unknown_container_does_not_hide_the_opening() => RedisTest.Reports("""
        class Startup
        {
            void Configure({|CS0246:IServiceCollection|} services) =>
                services.AddSingleton<IConnectionMultiplexer>(_ => [|ConnectionMultiplexer.Connect|]("cache:6379"));
        }
        """);

    [Fact]
    public Task Await_where_it_is_not_allowed_does_not_hide_the_opening() => RedisTest.Reports("""
        class Cache
        {
            IConnectionMultiplexer Open(string cs)
            {
                return {|CS4032:await [|ConnectionMultiplexer.ConnectAsync|](cs)|};
            }
        }
        """);

    [Fact]
    public Task An_unresolved_static_import_argument_does_not_hide_the_opening() => RedisTest.Reports("""
        using static StackExchange.Redis.ConnectionMultiplexer;

        class Cache
        {
            object Open() => [|Connect|]({|CS0103:connectionString|});
        }
        """);
}
