using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

// Programs in which several things could be the accessor: RSSOT9001 names them once, and nothing is said of them besides.
public partial class InferenceTests
{
    private static readonly string[] CacheAndSessions = ["CacheRedis", "SessionRedis"];

    [Fact]
    public Task Two_static_accessors_for_the_same_server() => HealthyTest.IsAmbiguous(CacheAndSessions, """
        public static class CacheRedis
        {
            public static ConnectionMultiplexer Connection { get; } = ConnectionMultiplexer.Connect("redis:6379");
        }
        // ---
        public static class SessionRedis
        {
            private static readonly Lazy<ConnectionMultiplexer> Lazy = new(() => ConnectionMultiplexer.Connect("redis:6379,abortConnect=false"));

            public static ConnectionMultiplexer Connection => Lazy.Value;
        }
        """);

    [Fact]
    public Task Two_static_accessors_by_the_same_key() => HealthyTest.IsAmbiguous(CacheAndSessions, """
        public static class CacheRedis
        {
            public static readonly Lazy<IConnectionMultiplexer> Connection = new(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS")));
        }

        public static class SessionRedis
        {
            public static Task<ConnectionMultiplexer> Connection { get; } = ConnectionMultiplexer.ConnectAsync(Environment.GetEnvironmentVariable("REDIS"));
        }
        """);

    [Fact]
    public Task Two_static_accessors_that_are_told_where() => HealthyTest.IsAmbiguous(CacheAndSessions, """
        public static class CacheRedis
        {
            public static ConnectionMultiplexer Connection { get; private set; }

            public static void Init(string connectionString) => Connection = ConnectionMultiplexer.Connect(connectionString);
        }

        public static class SessionRedis
        {
            public static ConnectionMultiplexer Connection { get; private set; }

            public static async Task InitAsync(ConfigurationOptions options) => Connection = await ConnectionMultiplexer.ConnectAsync(options);
        }

        public sealed class SignIn
        {
            public void Run(string user)
            {
                SessionRedis.Connection.GetDatabase().StringSet(user, true);
                CacheRedis.Connection.GetDatabase().KeyDelete(user);
            }
        }
        """);

    [Fact]
    public Task Two_static_accessors_and_connections_beside_them() => HealthyTest.IsAmbiguous(CacheAndSessions, """
        public static class CacheRedis
        {
            public static ConnectionMultiplexer Connection { get; } = ConnectionMultiplexer.Connect("redis:6379");
        }

        public static class SessionRedis
        {
            public static ConnectionMultiplexer Connection { get; } = ConnectionMultiplexer.Connect("redis:6379");
        }
        // ---
        public sealed class Cleaner
        {
            public void Run()
            {
                using var redis = [|ConnectionMultiplexer.Connect|]("redis:6379");
                redis.GetDatabase().KeyDelete("temp");
            }

            public async Task<bool> IsUpAsync() => (await [|ConnectionMultiplexer.ConnectAsync|]("redis:6379")).IsConnected;
        }
        """);

    [Fact]
    public Task Three_static_accessors_of_which_two_may_be_the_same() => HealthyTest.IsAmbiguous(CacheAndSessions, """
        public static class CacheRedis
        {
            public static ConnectionMultiplexer Connection { get; } = ConnectionMultiplexer.Connect("redis:6379");
        }

        public static class SessionRedis
        {
            public static ConnectionMultiplexer Connection { get; } = ConnectionMultiplexer.Connect("redis:6379");
        }

        public static class QueueRedis
        {
            public static ConnectionMultiplexer Connection { get; } = ConnectionMultiplexer.Connect("queue.internal:6379");
        }
        """);

    [Fact]
    public Task Two_singletons_of_their_own() => HealthyTest.IsAmbiguous(CacheAndSessions, """
        public sealed class CacheRedis
        {
            private readonly ConnectionMultiplexer _connection = ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS"));

            public static CacheRedis Instance { get; } = new();

            public IDatabase Database => _connection.GetDatabase();
        }

        public sealed class SessionRedis
        {
            private static readonly Lazy<SessionRedis> Lazy = new(() => new SessionRedis());
            private readonly IConnectionMultiplexer _connection;

            private SessionRedis() => _connection = ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS"));

            public static SessionRedis Current => Lazy.Value;

            public IDatabase Database => _connection.GetDatabase(1);
        }
        """);

    [Fact]
    public Task Two_stores_of_the_container() => HealthyTest.IsAmbiguous(CacheAndSessions, """
        public sealed class CacheRedis
        {
            private readonly ConnectionMultiplexer _connection;

            public CacheRedis(IConfiguration configuration) => _connection = ConnectionMultiplexer.Connect(configuration["Redis"]);

            public IDatabase Database => _connection.GetDatabase();
        }

        public sealed class SessionRedis
        {
            private readonly ConnectionMultiplexer _connection;

            public SessionRedis(IConfiguration configuration) => _connection = ConnectionMultiplexer.Connect(configuration["Redis"]);

            public IDatabase Database => _connection.GetDatabase();
        }

        public static class Setup
        {
            public static void Add(IServiceCollection services) => services.AddSingleton<CacheRedis>().AddSingleton<SessionRedis>();
        }
        """);

    [Fact]
    public Task A_store_and_a_connection_of_the_container() => HealthyTest.IsAmbiguous(["IConnectionMultiplexer", "IRedisStore"], """
        public interface IRedisStore
        {
            IDatabase Database { get; }
        }

        public sealed class RedisStore : IRedisStore
        {
            private readonly ConnectionMultiplexer _connection;

            public RedisStore(string connectionString) => _connection = ConnectionMultiplexer.Connect(connectionString);

            public IDatabase Database => _connection.GetDatabase();
        }
        // ---
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(builder.Configuration["Redis"]));
        builder.Services.AddSingleton<IRedisStore>(_ => new RedisStore(builder.Configuration["Redis"]));
        builder.Build().Run();
        """);

    [Fact]
    public Task A_store_and_a_connection_and_another_beside_them() => HealthyTest.IsAmbiguous(["IConnectionMultiplexer", "RedisStore"], """
        public sealed class RedisStore
        {
            private readonly Lazy<ConnectionMultiplexer> _connection = new(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS")));

            public IDatabase Database => _connection.Value.GetDatabase();
        }
        // ---
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS")));
        builder.Services.AddSingleton<RedisStore>();
        var app = builder.Build();
        app.MapGet("/", () => [|ConnectionMultiplexer.Connect|](Environment.GetEnvironmentVariable("REDIS")).GetCounters().TotalOutstanding);
        app.Run();
        """);
}
