using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Connections;

/// <summary>What RSSOT1001 reports. Here: which methods, and how their names are written.</summary>
public partial class OpeningReportedTests
{
    [Fact]
    public Task Connect_with_a_connection_string_is_reported() => RedisTest.Reports("""
        class SessionStore
        {
            private readonly IDatabase _database;

            public SessionStore(string connectionString)
            {
                var redis = [|ConnectionMultiplexer.Connect|](connectionString);
                _database = redis.GetDatabase();
            }
        }
        """);

    [Fact]
    public Task Connect_with_options_is_reported() => RedisTest.Reports("""
        class SessionStore
        {
            IConnectionMultiplexer Open(string endpoint)
            {
                var options = ConfigurationOptions.Parse(endpoint);
                options.AbortOnConnectFail = false;
                return [|ConnectionMultiplexer.Connect|](options);
            }
        }
        """);

    [Fact]
    public Task Connect_with_a_log_is_reported() => RedisTest.Reports("""
        using System.IO;

        class Diagnostics
        {
            string ConnectAndExplain(string connectionString)
            {
                var log = new StringWriter();
                using var redis = [|ConnectionMultiplexer.Connect|](connectionString, log);
                return log.ToString();
            }
        }
        """);

    [Fact]
    public Task Connect_with_an_action_on_the_options_is_reported() => RedisTest.Reports("""
        class SessionStore
        {
            IConnectionMultiplexer Open(string endpoint) =>
                [|ConnectionMultiplexer.Connect|](endpoint, options => options.ClientName = "sessions");
        }
        """);

    [Fact]
    public Task ConnectAsync_with_a_connection_string_is_reported() => RedisTest.Reports("""
        class SessionStore
        {
            async Task<IDatabase> OpenAsync(string connectionString)
            {
                var redis = await [|ConnectionMultiplexer.ConnectAsync|](connectionString);
                return redis.GetDatabase();
            }
        }
        """);

    [Fact]
    public Task ConnectAsync_with_options_and_a_log_is_reported() => RedisTest.Reports("""
        class SessionStore
        {
            Task<ConnectionMultiplexer> OpenAsync(ConfigurationOptions options) =>
                [|ConnectionMultiplexer.ConnectAsync|](options, log: Console.Out);
        }
        """);

    [Fact]
    public Task ConnectAsync_with_an_action_on_the_options_is_reported() => RedisTest.Reports("""
        class SessionStore
        {
            Task<ConnectionMultiplexer> OpenAsync(string endpoint) =>
                [|ConnectionMultiplexer.ConnectAsync|](endpoint, options => { options.ConnectRetry = 5; });
        }
        """);

    [Fact]
    public Task SentinelConnect_is_reported() => RedisTest.Reports("""
        class Sentinel
        {
            IConnectionMultiplexer Open() => [|ConnectionMultiplexer.SentinelConnect|]("sentinel:26379,serviceName=mymaster");
        }
        """);

    [Fact]
    public Task SentinelConnectAsync_is_reported() => RedisTest.Reports("""
        class Sentinel
        {
            async Task<IConnectionMultiplexer> OpenAsync(ConfigurationOptions options) =>
                await [|ConnectionMultiplexer.SentinelConnectAsync|](options);
        }
        """);

    [Fact]
    public Task The_master_behind_a_sentinel_is_reported() => RedisTest.Reports("""
        class Sentinel
        {
            ConnectionMultiplexer Master(ConnectionMultiplexer sentinel) =>
                [|sentinel.GetSentinelMasterConnection|](new ConfigurationOptions { ServiceName = "mymaster" });
        }
        """);

    [Fact]
    public Task The_master_behind_a_sentinel_that_may_be_missing_is_reported() => RedisTest.Reports("""
        class Sentinel
        {
            private ConnectionMultiplexer _sentinel;

            ConnectionMultiplexer Master(ConfigurationOptions options) => _sentinel?[|.GetSentinelMasterConnection|](options);
        }
        """);

    [Fact]
    public Task The_master_behind_a_sentinel_that_was_just_opened_is_reported_beside_it() => RedisTest.Reports("""
        class Sentinel
        {
            ConnectionMultiplexer Master(ConfigurationOptions options) =>
                {|RSSOT1001:{|RSSOT1001:ConnectionMultiplexer.SentinelConnect|}(options).GetSentinelMasterConnection|}(options);
        }
        """);

    [Fact]
    public async Task A_group_of_connections_is_reported()
    {
        var test = RedisTest.Of("""
            #pragma warning disable SER007 // experimental
            using StackExchange.Redis.Availability;

            class Regions
            {
                async Task<IConnectionMultiplexer> OpenAsync(ConnectionGroupMember here, ConnectionGroupMember there) =>
                    await [|ConnectionMultiplexer.ConnectGroupAsync|](here, there);
            }
            """);
        test.RedisVersion = "3.4.35";
        await test.RunAsync();
    }

    [Fact]
    public async Task A_group_of_connections_from_an_array_is_reported()
    {
        var test = RedisTest.Of("""
            #pragma warning disable SER007 // experimental
            using StackExchange.Redis.Availability;

            class Regions
            {
                async Task<IConnectionMultiplexer> OpenAsync(params string[] endpoints) =>
                    await [|ConnectionMultiplexer.ConnectGroupAsync|](endpoints.Select(endpoint => new ConnectionGroupMember(endpoint)).ToArray());
            }
            """);
        test.RedisVersion = "3.4.35";
        await test.RunAsync();
    }

    [Fact]
    public Task A_fully_qualified_name_is_reported() => RedisTest.Reports("""
        class Legacy
        {
            object Open() => [|StackExchange.Redis.ConnectionMultiplexer.Connect|]("cache:6379");
        }
        """);

    [Fact]
    public Task A_name_from_the_global_namespace_is_reported() => RedisTest.Reports("""
        class Legacy
        {
            object Open() => [|global::StackExchange.Redis.ConnectionMultiplexer.Connect|]("cache:6379");
        }
        """);

    [Fact]
    public Task An_alias_of_the_type_is_reported() => RedisTest.Reports("""
        using {|RSSOT2003:Multiplexer|} = StackExchange.Redis.ConnectionMultiplexer;

        class Legacy
        {
            Multiplexer Open() => [|Multiplexer.Connect|]("cache:6379");
        }
        """);

    [Fact]
    public Task An_alias_of_the_namespace_is_reported() => RedisTest.Reports("""
        using SE = StackExchange.Redis;

        class Legacy
        {
            SE.ConnectionMultiplexer Open() => [|SE.ConnectionMultiplexer.Connect|]("cache:6379");
            SE::ConnectionMultiplexer Again() => [|SE::ConnectionMultiplexer.Connect|]("cache:6379");
        }
        """);

    [Fact]
    public Task A_global_alias_in_another_file_is_reported() => WithFile(
        "global using {|RSSOT2003:Multiplexer|} = StackExchange.Redis.ConnectionMultiplexer;",
        """
        class Legacy
        {
            Multiplexer Open() => [|Multiplexer.Connect|]("cache:6379");
        }
        """);

    [Fact]
    public Task A_static_import_is_reported() => RedisTest.Reports("""
        using static StackExchange.Redis.ConnectionMultiplexer;

        class Legacy
        {
            IDatabase Open(string cs) => [|Connect|](cs).GetDatabase();
            async Task<IDatabase> OpenAsync(string cs) => (await [|ConnectAsync|](cs)).GetDatabase();
        }
        """);

    [Fact]
    public Task A_static_import_inside_a_namespace_is_reported() => RedisTest.Reports("""
        namespace Chat.Backend
        {
            using static StackExchange.Redis.ConnectionMultiplexer;

            class Routes
            {
                private readonly IConnectionMultiplexer {|RSSOT1003:_redis|} = Connect("cache:6379");
            }
        }
        """);

    [Fact]
    public Task A_static_import_inside_a_file_scoped_namespace_is_reported() => RedisTest.Reports("""
        namespace Chat.Backend;

        using static StackExchange.Redis.ConnectionMultiplexer;

        class Routes
        {
            private readonly Lazy<IConnectionMultiplexer> {|RSSOT1003:_redis|} = new(() => Connect("cache:6379"));
        }
        """);

    [Fact]
    public Task A_global_static_import_in_another_file_is_reported() => WithFile(
        "global using static StackExchange.Redis.ConnectionMultiplexer;",
        """
        class Legacy
        {
            IDatabase Open(string cs) => [|Connect|](cs).GetDatabase();
        }
        """);

    [Fact]
    public Task A_global_static_import_that_the_build_generates_is_reported()
    {
        var test = RedisTest.Of("""
            class Legacy
            {
                IDatabase Open(string cs) => [|Connect|](cs).GetDatabase();
            }
            """);
        test.TestState.Sources.Add(("/0/obj/Legacy.GlobalUsings.g.cs", """
            // <auto-generated/>
            global using static global::StackExchange.Redis.ConnectionMultiplexer;
            """));
        return test.RunAsync();
    }

    [Fact]
    public Task A_statically_imported_method_group_is_reported() => RedisTest.Reports("""
        using System.IO;
        using static StackExchange.Redis.ConnectionMultiplexer;

        class Legacy
        {
            Func<string, TextWriter, ConnectionMultiplexer> Factory() => [|Connect|];
        }
        """);

    [Fact]
    public Task A_statically_imported_argument_is_reported() => RedisTest.Reports("""
        using static StackExchange.Redis.ConnectionMultiplexer;

        class Legacy
        {
            void Register(IServiceProvider services, Action<IConnectionMultiplexer> add) => add([|Connect|]("cache:6379"));
        }
        """);

    [Fact]
    public Task An_escaped_name_is_reported() => RedisTest.Reports("""
        class Legacy
        {
            object Open() => [|ConnectionMultiplexer.@Connect|]("cache:6379");
        }
        """);

    [Fact]
    public Task A_name_with_a_unicode_escape_is_reported() => RedisTest.Reports("""
        class Legacy
        {
            object Open() => [|ConnectionMultiplexer.C\u006Fnnect|]("cache:6379");
        }
        """);

    [Fact]
    public Task A_name_broken_over_lines_with_comments_is_reported() => RedisTest.Reports("""
        class Legacy
        {
            object Open() => [|ConnectionMultiplexer // the one and only
                /* not really */
                .Connect|](
                    "cache:6379");
        }
        """);

    [Fact]
    public Task A_dynamic_connection_string_is_reported() => RedisTest.Reports("""
        class Legacy
        {
            void Open(dynamic settings)
            {
                ConnectionMultiplexer redis = [|ConnectionMultiplexer.Connect|](settings.Redis.ConnectionString);
            }
        }
        """);

    [Fact]
    public Task Arguments_in_another_order_are_reported() => RedisTest.Reports("""
        class Legacy
        {
            object Open(ConfigurationOptions options) => [|ConnectionMultiplexer.Connect|](log: null, configuration: options);
        }
        """);

    [Fact]
    public Task Two_openings_on_one_line_are_both_reported() => RedisTest.Reports("""
        class Copy
        {
            void Run(string from, string to)
            {
                var source = [|ConnectionMultiplexer.Connect|](from); var target = [|ConnectionMultiplexer.Connect|](to);
            }
        }
        """);

    [Fact]
    public Task The_finding_names_the_opening_and_the_accessor()
    {
        var test = RedisTest.Of("""
            class Legacy
            {
                object Open() => {|#0:ConnectionMultiplexer.Connect|}("cache:6379");
            }
            """);
        test.ExpectedDiagnostics.Add(new DiagnosticResult("RSSOT1001", DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithMessage("'ConnectionMultiplexer.Connect' opens a Redis connection outside the shared accessor; use 'RedisManager.Shared'"));
        return test.RunAsync();
    }

    [Fact]
    public Task The_same_accessor_under_two_names_is_one()
    {
        var test = RedisTest.Of(
            """
            class Legacy
            {
                object Open(string cs) => {|#0:ConnectionMultiplexer.Connect|}(cs);
            }
            """,
            TestAccessor.Class,
            "redis_ssot.accessor.cache = Company.RedisManager.Shared");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("RSSOT1001", DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithArguments("ConnectionMultiplexer.Connect", "use 'RedisManager.Shared'"));
        return test.RunAsync();
    }

    private static Task WithFile(string other, string program, TestAccessor? accessor = null, params string[] settings)
    {
        var test = RedisTest.Of(program, accessor, settings);
        test.TestState.Sources.Add(other);
        return test.RunAsync();
    }
}
