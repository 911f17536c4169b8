using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

/// <summary>What is found with nothing configured where a program is not healthy: here, beside one static accessor.</summary>
public partial class InferenceTests
{
    private const string NoAccessor = "no shared accessor is declared yet";
    private const string TakeService = "take 'IConnectionMultiplexer' from the container";
    private const string UseShared = "use 'RedisManager.Shared'";

    private const string RedisManager = """
        public static class RedisManager
        {
            private static readonly Lazy<ConnectionMultiplexer> Lazy = new(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS")));

            public static ConnectionMultiplexer Shared => Lazy.Value;
        }
        // ---

        """;

    [Fact]
    public Task A_connection_for_one_call_beside_a_static_accessor() => HealthyTest.Reports(UseShared, RedisManager + """
        public sealed class SessionStore
        {
            public bool IsOpen(string session) => RedisManager.Shared.GetDatabase().KeyExists(session);

            public void Close(string session)
            {
                using var redis = [|ConnectionMultiplexer.Connect|](Environment.GetEnvironmentVariable("REDIS"));
                redis.GetDatabase().KeyDelete(session);
            }
        }
        """);

    [Fact]
    public Task A_connection_for_each_request() => HealthyTest.Reports(UseShared, RedisManager + """
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        var app = builder.Build();
        app.MapGet("/visits", () => RedisManager.Shared.GetDatabase().StringIncrement("visits"));
        app.MapGet("/time", async () =>
        {
            await using var redis = await [|ConnectionMultiplexer.ConnectAsync|](builder.Configuration["Redis"]);
            return (await redis.GetDatabase().ExecuteAsync("TIME")).ToString();
        });
        app.Run();
        """);

    [Fact]
    public Task A_method_that_returns_a_new_connection() => HealthyTest.Reports(UseShared, RedisManager + """
        public sealed class RedisConnectionFactory
        {
            private readonly string _connectionString;

            public RedisConnectionFactory(string connectionString) => _connectionString = connectionString;

            public IConnectionMultiplexer Create() => [|ConnectionMultiplexer.Connect|](_connectionString);

            public Task<ConnectionMultiplexer> CreateAsync() => [|ConnectionMultiplexer.ConnectAsync|](_connectionString);
        }
        """);

    [Fact]
    public Task A_property_that_opens_with_each_read_is_no_holder() => HealthyTest.Reports(UseShared, RedisManager + """
        public static class ReportRedis
        {
            public static IDatabase Database => [|ConnectionMultiplexer.Connect|](Environment.GetEnvironmentVariable("REDIS")).GetDatabase();
        }
        """);

    [Fact]
    public Task Several_connections_in_several_files() => HealthyTest.Reports(UseShared, RedisManager + """
        public sealed class Login
        {
            public void Run(string user)
            {
                var redis = [|ConnectionMultiplexer.Connect|]("redis:6379");
                redis.GetDatabase().StringSet("login:" + user, true);
                redis.Close();
            }
        }
        // ---
        public sealed class Logout
        {
            public void Run(string user)
            {
                using (var redis = [|ConnectionMultiplexer.Connect|]("redis:6379"))
                {
                    redis.GetDatabase().KeyDelete("login:" + user);
                }
            }
        }
        """);

    [Fact]
    public Task An_initialized_accessor_and_a_connection_beside_it() => HealthyTest.Reports("use 'RedisStore.Connection'", """
        public static class RedisStore
        {
            public static IConnectionMultiplexer Connection { get; private set; }

            public static void Init(string connectionString) => Connection = ConnectionMultiplexer.Connect(connectionString);
        }
        // ---
        public sealed class Indexer
        {
            public async Task RunAsync(string connectionString)
            {
                var redis = await [|ConnectionMultiplexer.ConnectAsync|](connectionString);
                await redis.GetDatabase().ExecuteAsync("FT.CREATE", "articles");
            }
        }
        """);

    [Fact]
    public Task A_method_is_the_accessor_where_the_field_is_private() => HealthyTest.Reports("use 'ConnectionFactory.GetConnection()'", """
        public static class ConnectionFactory
        {
            private static readonly object Gate = new();
            private static ConnectionMultiplexer s_connection;

            public static ConnectionMultiplexer GetConnection()
            {
                lock (Gate)
                    return s_connection ??= ConnectionMultiplexer.Connect("redis:6379");
            }
        }
        // ---
        public sealed class Queue
        {
            public void Put(string item)
            {
                using var redis = [|ConnectionMultiplexer.Connect|]("redis:6379");
                redis.GetDatabase().ListLeftPush("items", item);
            }
        }
        """);

    [Fact]
    public Task A_lazy_task_and_a_connection_beside_it() => HealthyTest.Reports("Redis.Connection", """
        public static class Redis
        {
            public static readonly Lazy<Task<ConnectionMultiplexer>> Connection = new(() => ConnectionMultiplexer.ConnectAsync("redis:6379"));
        }
        // ---
        public sealed class Import
        {
            public async Task RunAsync(IEnumerable<string> lines)
            {
                await using var redis = await [|ConnectionMultiplexer.ConnectAsync|]("redis:6379");
                foreach (var line in lines)
                    await redis.GetDatabase().ListLeftPushAsync("lines", line);
            }
        }
        """);

    [Fact]
    public Task A_singleton_and_a_connection_beside_it() => HealthyTest.Reports("RedisGateway", """
        public sealed class RedisGateway
        {
            private readonly ConnectionMultiplexer _connection = ConnectionMultiplexer.Connect("redis:6379");

            private RedisGateway()
            {
            }

            public static RedisGateway Instance { get; } = new();

            public IConnectionMultiplexer Connection => _connection;
        }
        // ---
        public static class Flush
        {
            public static void Run(string prefix)
            {
                var redis = [|ConnectionMultiplexer.Connect|]("redis:6379");
                foreach (var key in redis.GetServers()[0].Keys(pattern: prefix + "*"))
                    RedisGateway.Instance.Connection.GetDatabase().KeyDelete(key);
            }
        }
        """);

    [Fact]
    public Task A_connection_in_a_function_that_runs_later() => HealthyTest.Reports(UseShared, RedisManager + """
        public static class Jobs
        {
            public static IEnumerable<Func<Task>> All()
            {
                yield return () => RedisManager.Shared.GetDatabase().PingAsync();
                yield return async () =>
                {
                    var redis = await [|ConnectionMultiplexer.ConnectAsync|](Environment.GetEnvironmentVariable("REDIS"));
                    await redis.GetDatabase().PingAsync();
                };
            }
        }
        """);

    [Fact]
    public Task A_static_member_that_takes_its_connection_from_the_accessor_is_no_second_one() => HealthyTest.Reports(UseShared, RedisManager + """
        public static class Sessions
        {
            public static readonly ConnectionMultiplexer Redis = RedisManager.Shared;

            public static bool IsOpen(string session) => Redis.GetDatabase().KeyExists(session);
        }
        // ---
        public sealed class Cleaner
        {
            public void Run() => [|ConnectionMultiplexer.Connect|](Environment.GetEnvironmentVariable("REDIS")).GetDatabase().KeyDelete("temp");
        }
        """);

    [Fact]
    public Task A_store_that_is_given_the_connection_of_the_accessor_is_no_second_one() => HealthyTest.Reports(UseShared, RedisManager + """
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<RedisStore>(_ => new RedisStore(RedisManager.Shared));
        var app = builder.Build();
        app.MapGet("/temp", () => [|ConnectionMultiplexer.Connect|](Environment.GetEnvironmentVariable("REDIS")).GetDatabase().KeyDelete("temp"));
        app.Run();

        public sealed class RedisStore
        {
            private readonly ConnectionMultiplexer _redis;

            public RedisStore(ConnectionMultiplexer redis) => _redis = redis;

            public IDatabase Database => _redis.GetDatabase();
        }
        """);

    [Fact]
    public Task What_a_type_reads_of_its_own_nested_holder_belongs_to_it() => HealthyTest.Reports("use 'Redis.Connection'", """
        public static class Redis
        {
            public static ConnectionMultiplexer Connection => Nested.Instance;

            private static class Nested
            {
                internal static readonly ConnectionMultiplexer Instance = ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS"));
            }
        }
        // ---
        public sealed class Cleaner
        {
            public void Run() => [|ConnectionMultiplexer.Connect|](Environment.GetEnvironmentVariable("REDIS")).GetDatabase().KeyDelete("temp");
        }
        """);

    [Fact]
    public Task A_connection_beside_two_accessors_for_different_servers() => HealthyTest.Reports("use 'QueueRedis.Connection'", """
        public static class CacheRedis
        {
            public static ConnectionMultiplexer Connection { get; } = ConnectionMultiplexer.Connect("cache.internal:6379");
        }

        public static class QueueRedis
        {
            public static ConnectionMultiplexer Connection { get; } = ConnectionMultiplexer.Connect("queue.internal:6379");
        }
        // ---
        public sealed class Import
        {
            public void Run(string line)
            {
                using var redis = [|ConnectionMultiplexer.Connect|]("queue.internal:6379");
                redis.GetDatabase().ListLeftPush("lines", line);
                CacheRedis.Connection.GetDatabase().KeyDelete("report");
                QueueRedis.Connection.GetDatabase().StringIncrement("imports");
            }
        }
        """);
}
