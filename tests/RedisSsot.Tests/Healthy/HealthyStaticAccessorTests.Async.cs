using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

public partial class HealthyStaticAccessorTests
{
    [Fact]
    public Task A_lazy_task() => HealthyTest.IsSilent("""
        public static class Redis
        {
            private static readonly Lazy<Task<ConnectionMultiplexer>> Connection =
                new(() => ConnectionMultiplexer.ConnectAsync(Environment.GetEnvironmentVariable("REDIS")));

            public static Task<ConnectionMultiplexer> GetConnectionAsync() => Connection.Value;
        }

        public sealed class ProfileStore
        {
            public async Task<string> NameOfAsync(int user)
            {
                var redis = await Redis.GetConnectionAsync();
                return await redis.GetDatabase().HashGetAsync($"user:{user}", "name");
            }
        }
        """);

    [Fact]
    public Task A_lazy_task_with_an_async_lambda() => HealthyTest.IsSilent("""
        public static class Redis
        {
            private static readonly Lazy<Task<IConnectionMultiplexer>> Lazy = new(async () =>
            {
                var options = ConfigurationOptions.Parse("redis:6379");
                options.ClientName = Environment.MachineName;
                return await ConnectionMultiplexer.ConnectAsync(options).ConfigureAwait(false);
            });

            public static async Task<IDatabase> DatabaseAsync() => (await Lazy.Value).GetDatabase();
        }

        public sealed class Inbox
        {
            public async Task<long> UnreadAsync(string user) => await (await Redis.DatabaseAsync()).ListLengthAsync("inbox:" + user);
        }
        """);

    [Fact]
    public Task A_static_task() => HealthyTest.IsSilent("""
        internal static class RedisManager
        {
            public static Task<ConnectionMultiplexer> Shared { get; } = ConnectionMultiplexer.ConnectAsync("redis:6379");
        }

        internal sealed class AuditLog
        {
            public async Task WriteAsync(string entry)
            {
                var redis = await RedisManager.Shared;
                await redis.GetDatabase().StreamAddAsync("audit", "entry", entry);
            }
        }
        """);

    [Fact]
    public Task An_asynchronous_initializing_method() => HealthyTest.IsSilent("""
        public static class RedisManager
        {
            private static readonly SemaphoreSlim Gate = new(1, 1);
            private static IConnectionMultiplexer _shared;

            public static IConnectionMultiplexer Shared => _shared ?? throw new InvalidOperationException("call InitializeAsync first");

            public static async Task InitializeAsync(string connectionString, CancellationToken cancellation = default)
            {
                await Gate.WaitAsync(cancellation);
                try
                {
                    if (_shared is null)
                        _shared = await ConnectionMultiplexer.ConnectAsync(connectionString);
                }
                finally
                {
                    Gate.Release();
                }
            }
        }
        // ---
        // top-level
        await RedisManager.InitializeAsync(Environment.GetEnvironmentVariable("REDIS") ?? "localhost");
        var pong = await RedisManager.Shared.GetDatabase().PingAsync();
        Console.WriteLine($"{pong.TotalMilliseconds:0.0} ms");
        """);

    [Fact]
    public Task A_value_task_that_is_cached() => HealthyTest.IsSilent("""
        public static class RedisManager
        {
            private static Task<ConnectionMultiplexer> _opening;
            private static readonly object Gate = new();

            public static ValueTask<ConnectionMultiplexer> GetAsync()
            {
                lock (Gate)
                {
                    _opening ??= ConnectionMultiplexer.ConnectAsync(Environment.GetEnvironmentVariable("REDIS"));
                    return new(_opening);
                }
            }
        }

        public sealed class Prices
        {
            public async Task<decimal> OfAsync(string article)
            {
                var redis = await RedisManager.GetAsync();
                return (decimal)(double)await redis.GetDatabase().StringGetAsync("price:" + article);
            }
        }
        """);

    [Fact]
    public Task A_connection_of_a_sentinel_and_the_sentinel_in_one_type() => HealthyTest.IsSilent("""
        public static class HighlyAvailableRedis
        {
            private static readonly ConfigurationOptions Options = new()
            {
                ServiceName = "mymaster",
                Password = Environment.GetEnvironmentVariable("REDIS_PASSWORD"),
            };

            private static readonly Lazy<ConnectionMultiplexer> Sentinel =
                new(() => ConnectionMultiplexer.SentinelConnect("sentinel-1:26379,sentinel-2:26379,sentinel-3:26379"));

            private static readonly Lazy<ConnectionMultiplexer> Master =
                new(() => Sentinel.Value.GetSentinelMasterConnection(Options));

            public static IDatabase Database => Master.Value.GetDatabase();
        }

        public sealed class Inventory
        {
            public long Take(string article) => HighlyAvailableRedis.Database.StringDecrement("stock:" + article);
        }
        """);
}
