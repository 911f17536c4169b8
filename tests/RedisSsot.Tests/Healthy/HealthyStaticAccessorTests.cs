using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

/// <summary>Programs whose one connection is a static member, in all the ways in which people fill it: silent with nothing configured.</summary>
public partial class HealthyStaticAccessorTests
{
    [Fact]
    public Task A_property_with_an_initializer() => HealthyTest.IsSilent("""
        namespace Chat.Backend;

        public static class RedisManager
        {
            public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("redis:6379,abortConnect=false");
        }
        // ---
        namespace Chat.Backend;

        public sealed class SessionStore
        {
            private static readonly TimeSpan Lifetime = TimeSpan.FromHours(8);

            private IDatabase Database => RedisManager.Shared.GetDatabase();

            public Task OpenAsync(string session, string user) => Database.StringSetAsync("session:" + session, user, Lifetime);

            public async Task<string> UserOfAsync(string session) => await Database.StringGetAsync("session:" + session);
        }
        """);

    [Fact]
    public Task A_lazy_field_behind_a_property() => HealthyTest.IsSilent("""
        namespace Shop.Caching;

        public static class RedisConnection
        {
            private static readonly Lazy<ConnectionMultiplexer> Lazy = new Lazy<ConnectionMultiplexer>(() =>
            {
                var connectionString = System.Configuration.Settings.Read("CacheConnection");
                return ConnectionMultiplexer.Connect(connectionString);
            });

            public static ConnectionMultiplexer Connection
            {
                get
                {
                    return Lazy.Value;
                }
            }
        }

        public class ProductCache
        {
            public string Find(int id)
            {
                IDatabase cache = RedisConnection.Connection.GetDatabase();
                return cache.StringGet("product:" + id);
            }
        }
        // ---
        namespace System.Configuration
        {
            static class Settings
            {
                public static string Read(string key) => Environment.GetEnvironmentVariable(key);
            }
        }
        """);

    [Fact]
    public Task A_lazy_field_with_a_factory_method() => HealthyTest.IsSilent("""
        using System.IO;

        public static class Redis
        {
            private static readonly Lazy<IConnectionMultiplexer> Lazy = new(Open, LazyThreadSafetyMode.ExecutionAndPublication);

            public static IConnectionMultiplexer Connection => Lazy.Value;

            private static IConnectionMultiplexer Open()
            {
                var options = ConfigurationOptions.Parse(Environment.GetEnvironmentVariable("REDIS_URL"));
                options.AbortOnConnectFail = false;
                options.ConnectRetry = 5;
                var connection = ConnectionMultiplexer.Connect(options, TextWriter.Null);
                connection.ConnectionFailed += (_, e) => Console.Error.WriteLine($"lost {e.EndPoint}: {e.FailureType}");
                connection.ConnectionRestored += (_, e) => Console.Error.WriteLine($"back {e.EndPoint}");
                return connection;
            }
        }

        public sealed class Counter
        {
            private readonly string _name;

            public Counter(string name) => _name = name;

            public long Next() => Redis.Connection.GetDatabase().StringIncrement(_name);
        }
        """);

    [Fact]
    public Task A_public_lazy_field() => HealthyTest.IsSilent("""
        internal static class Connections
        {
            public static readonly Lazy<ConnectionMultiplexer> Redis = new(() => ConnectionMultiplexer.Connect("cache.internal:6380,ssl=true"));
        }

        internal sealed class Leaderboard
        {
            public void Score(string player, double points) =>
                Connections.Redis.Value.GetDatabase().SortedSetIncrement("leaderboard", player, points);

            public IEnumerable<string> Best(int count) =>
                Connections.Redis.Value.GetDatabase().SortedSetRangeByRank("leaderboard", 0, count - 1, Order.Descending).Select(value => (string)value);
        }
        """);

    [Fact]
    public Task A_static_constructor() => HealthyTest.IsSilent("""
        public class RedisHelper
        {
            private static readonly ConnectionMultiplexer _connection;
            private static readonly IDatabase _database;

            static RedisHelper()
            {
                var options = new ConfigurationOptions
                {
                    EndPoints = { { "redis.internal", 6379 } },
                    Password = Environment.GetEnvironmentVariable("REDIS_PASSWORD"),
                    AbortOnConnectFail = false,
                };
                _connection = ConnectionMultiplexer.Connect(options);
                _database = _connection.GetDatabase();
            }

            public static IDatabase Database => _database;

            public static ISubscriber Subscriber => _connection.GetSubscriber();
        }

        public class OrderService
        {
            public void Place(int order)
            {
                RedisHelper.Database.ListLeftPush("orders", order);
                RedisHelper.Subscriber.Publish(RedisChannel.Literal("orders"), order);
            }
        }
        """);

    [Fact]
    public Task An_initializing_method() => HealthyTest.IsSilent("""
        public static class RedisStore
        {
            public static IConnectionMultiplexer Connection { get; private set; }

            public static void Init(string connectionString)
            {
                if (Connection != null)
                    throw new InvalidOperationException("Redis is initialized already");

                Connection = ConnectionMultiplexer.Connect(connectionString);
            }
        }
        // ---
        // top-level
        RedisStore.Init(args.Length > 0 ? args[0] : "localhost");
        var worker = new Worker();
        while (worker.Next() is { } job)
            Console.WriteLine(job);

        class Worker
        {
            public string Next() => RedisStore.Connection.GetDatabase().ListRightPop("jobs");
        }
        """);

    [Fact]
    public Task A_getter_with_null_coalescing_assignment() => HealthyTest.IsSilent("""
        public static class Cache
        {
            private static ConnectionMultiplexer _redis;

            public static ConnectionMultiplexer Redis => _redis ??= ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("CACHE"));

            public static bool TryGet(string key, out string value)
            {
                var found = Redis.GetDatabase().StringGet(key);
                value = found;
                return found.HasValue;
            }
        }
        """);
}
