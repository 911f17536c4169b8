using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

public partial class HealthyStaticAccessorTests
{
    [Fact]
    public Task A_singleton_that_keeps_the_connection() => HealthyTest.IsSilent("""
        public sealed class RedisGateway
        {
            private readonly ConnectionMultiplexer _connection;

            private RedisGateway()
            {
                _connection = ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS"));
            }

            public static RedisGateway Instance { get; } = new RedisGateway();

            public IDatabase Database => _connection.GetDatabase();

            public ISubscriber Subscriber => _connection.GetSubscriber();
        }

        public sealed class Notifier
        {
            public void Tell(string user, string text) => RedisGateway.Instance.Subscriber.Publish(RedisChannel.Literal("user:" + user), text);
        }
        """);

    [Fact]
    public Task A_lazy_singleton_that_keeps_the_connection() => HealthyTest.IsSilent("""
        public class CacheManager
        {
            private static readonly Lazy<CacheManager> lazy = new Lazy<CacheManager>(() => new CacheManager("redis:6379"));

            private readonly IConnectionMultiplexer redis;

            private CacheManager(string connectionString)
            {
                this.redis = ConnectionMultiplexer.Connect(connectionString);
            }

            public static CacheManager Current
            {
                get { return lazy.Value; }
            }

            public T Get<T>(string key, Func<string, T> parse)
            {
                var value = this.redis.GetDatabase().StringGet(key);
                return value.IsNull ? default(T) : parse(value);
            }
        }
        """);

    [Fact]
    public Task A_singleton_with_a_lazy_connection() => HealthyTest.IsSilent("""
        public interface ILockStore
        {
            bool Take(string name);
        }

        public sealed class RedisLockStore : ILockStore
        {
            public static readonly ILockStore Instance = new RedisLockStore();

            private readonly Lazy<ConnectionMultiplexer> _connection = new(() => ConnectionMultiplexer.Connect("redis:6379"));

            private RedisLockStore()
            {
            }

            public bool Take(string name) => _connection.Value.GetDatabase().LockTake(name, Environment.MachineName, TimeSpan.FromSeconds(30));
        }

        public sealed class NightlyJob
        {
            public void Run(Action work)
            {
                if (RedisLockStore.Instance.Take("nightly"))
                    work();
            }
        }
        """);

    [Fact]
    public Task Two_connections_in_one_type() => HealthyTest.IsSilent("""
        public static class RedisConnections
        {
            private static readonly Lazy<ConnectionMultiplexer> LazyCache = new(() => Open("REDIS_CACHE"));
            private static readonly Lazy<ConnectionMultiplexer> LazyQueue = new(() => Open("REDIS_QUEUE"));

            public static IConnectionMultiplexer Cache => LazyCache.Value;

            public static IConnectionMultiplexer Queue => LazyQueue.Value;

            private static ConnectionMultiplexer Open(string variable) => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable(variable));
        }

        public sealed class Checkout
        {
            public async Task PlaceAsync(string order)
            {
                await RedisConnections.Queue.GetDatabase().ListLeftPushAsync("orders", order);
                await RedisConnections.Cache.GetDatabase().KeyDeleteAsync("cart:" + order);
            }
        }
        """);

    [Fact]
    public Task Two_types_that_lead_to_different_servers() => HealthyTest.IsSilent("""
        public static class CacheRedis
        {
            public static ConnectionMultiplexer Connection { get; } = ConnectionMultiplexer.Connect("cache.internal:6379");
        }
        // ---
        public static class QueueRedis
        {
            public static ConnectionMultiplexer Connection { get; } = ConnectionMultiplexer.Connect("queue.internal:6379");
        }
        // ---
        public sealed class Import
        {
            public void Run(IEnumerable<string> lines)
            {
                foreach (var line in lines)
                    QueueRedis.Connection.GetDatabase().ListLeftPush("lines", line);
                CacheRedis.Connection.GetDatabase().KeyDelete("report");
            }
        }
        """);

    [Fact]
    public Task Two_types_that_are_configured_by_different_keys() => HealthyTest.IsSilent("""
        public static class SessionRedis
        {
            private static readonly Lazy<ConnectionMultiplexer> Lazy = new(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("SESSION_REDIS")));

            public static IDatabase Database => Lazy.Value.GetDatabase();
        }

        public static class MetricsRedis
        {
            private static readonly Lazy<ConnectionMultiplexer> Lazy = new(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("METRICS_REDIS")));

            public static IDatabase Database => Lazy.Value.GetDatabase();
        }

        public sealed class SignIn
        {
            public void Run(string user)
            {
                SessionRedis.Database.StringSet("session:" + user, DateTime.UtcNow.Ticks);
                MetricsRedis.Database.StringIncrement("sign-ins");
            }
        }
        """);

    [Fact]
    public Task A_connection_for_each_tenant_in_the_type_of_the_shared_one() => HealthyTest.IsSilent("""
        using System.Collections.Concurrent;

        public static class RedisManager
        {
            private static readonly ConcurrentDictionary<string, Lazy<ConnectionMultiplexer>> Tenants = new();

            public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("redis:6379");

            public static ConnectionMultiplexer Of(string tenant) =>
                Tenants.GetOrAdd(tenant, name => new(() => ConnectionMultiplexer.Connect(name + ".redis.internal:6379"))).Value;
        }

        public sealed class Documents
        {
            public string Load(string tenant, string id) => RedisManager.Of(tenant).GetDatabase().StringGet(id);
        }
        """);

    [Fact]
    public Task An_accessor_in_two_parts() => HealthyTest.IsSilent("""
        public static partial class RedisManager
        {
            private static readonly Lazy<ConnectionMultiplexer> Connection = new(Open);

            public static ConnectionMultiplexer Shared => Connection.Value;
        }
        // ---
        public static partial class RedisManager
        {
            private static ConnectionMultiplexer Open()
            {
        #if DEBUG
                const string server = "localhost";
        #else
                const string server = "redis.internal:6380,ssl=true";
        #endif
                return ConnectionMultiplexer.Connect(server, options => options.ConnectTimeout = 2000);
            }
        }
        // ---
        public sealed class Cart
        {
            public void Add(string cart, string article) => RedisManager.Shared.GetDatabase().HashIncrement("cart:" + cart, article);
        }
        """);

    [Fact]
    public Task An_accessor_beside_the_functions_of_an_app() => HealthyTest.IsSilent(
        """
        using Microsoft.Azure.Functions.Worker;

        namespace Billing.Functions;

        public class Invoices
        {
            private static readonly Lazy<ConnectionMultiplexer> Redis = new(() =>
                ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("RedisConnection")));

            [Function("CloseInvoices")]
            public async Task CloseAsync([TimerTrigger("0 0 * * * *")] TimerInfo timer)
            {
                var db = Redis.Value.GetDatabase();
                foreach (var invoice in await db.SetMembersAsync("invoices:open"))
                    await db.SetMoveAsync("invoices:open", "invoices:closed", invoice);
            }

            [Function("OpenInvoice")]
            public Task OpenAsync([QueueTrigger("invoices")] string invoice) => Redis.Value.GetDatabase().SetAddAsync("invoices:open", invoice);
        }
        """,
        Libraries.Functions);

    [Fact]
    public Task An_accessor_in_the_class_of_the_entry_point() => HealthyTest.IsSilent("""
        namespace Tools.KeyCount;

        internal static class Program
        {
            private static readonly Lazy<ConnectionMultiplexer> Redis = new(() => ConnectionMultiplexer.Connect("localhost,allowAdmin=true"));

            private static void Main(string[] args)
            {
                foreach (var endpoint in Redis.Value.GetEndPoints())
                {
                    var server = Redis.Value.GetServer(endpoint);
                    if (!server.IsReplica)
                        Console.WriteLine($"{endpoint}: {server.DatabaseSize()} keys");
                }

                Redis.Value.Close();
            }
        }
        """);
}
