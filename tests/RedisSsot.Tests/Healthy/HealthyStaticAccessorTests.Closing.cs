using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

public partial class HealthyStaticAccessorTests
{
    [Fact]
    public Task An_owner_that_forces_a_new_connection() => HealthyTest.IsSilent("""
        public static class RedisConnection
        {
            private static readonly TimeSpan MinimalDistance = TimeSpan.FromSeconds(60);
            private static readonly TimeSpan ErrorsFor = TimeSpan.FromSeconds(30);
            private static readonly object Gate = new();

            private static long _lastReconnect = DateTimeOffset.MinValue.UtcTicks;
            private static DateTimeOffset _firstError = DateTimeOffset.MinValue;
            private static DateTimeOffset _lastError = DateTimeOffset.MinValue;
            private static Lazy<ConnectionMultiplexer> _connection = Create();

            public static ConnectionMultiplexer Connection => _connection.Value;

            public static void ForceReconnect()
            {
                var now = DateTimeOffset.UtcNow;
                if (now - new DateTimeOffset(Interlocked.Read(ref _lastReconnect), TimeSpan.Zero) < MinimalDistance)
                    return;

                lock (Gate)
                {
                    if (_firstError == DateTimeOffset.MinValue)
                    {
                        _firstError = _lastError = now;
                        return;
                    }

                    var lasting = now - _firstError >= ErrorsFor && now - _lastError <= ErrorsFor;
                    _lastError = now;
                    if (!lasting)
                        return;

                    _firstError = DateTimeOffset.MinValue;
                    var old = _connection;
                    Close(old);
                    _connection = Create();
                    Interlocked.Exchange(ref _lastReconnect, now.UtcTicks);
                }
            }

            private static Lazy<ConnectionMultiplexer> Create() =>
                new(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("CacheConnection")));

            private static void Close(Lazy<ConnectionMultiplexer> old)
            {
                try
                {
                    old.Value.Close();
                }
                catch (Exception)
                {
                    // It was broken anyway.
                }
            }
        }
        // ---
        public sealed class Quotes
        {
            public string Find(string symbol)
            {
                try
                {
                    return RedisConnection.Connection.GetDatabase().StringGet(symbol);
                }
                catch (RedisConnectionException)
                {
                    RedisConnection.ForceReconnect();
                    throw;
                }
            }
        }
        """);

    [Fact]
    public Task An_owner_that_swaps_the_connection() => HealthyTest.IsSilent("""
        public static class RedisManager
        {
            private static ConnectionMultiplexer _connection = Open();

            public static ConnectionMultiplexer Shared => Volatile.Read(ref _connection);

            public static async Task ReplaceAsync()
            {
                var fresh = await ConnectionMultiplexer.ConnectAsync(Environment.GetEnvironmentVariable("REDIS"));
                var old = Interlocked.Exchange(ref _connection, fresh);
                await old.CloseAsync();
                old.Dispose();
            }

            private static ConnectionMultiplexer Open() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS"));
        }

        public sealed class Health
        {
            public bool IsGood => RedisManager.Shared.IsConnected;
        }
        """);

    [Fact]
    public Task An_owner_that_closes_at_the_end() => HealthyTest.IsSilent("""
        public static class RedisManager
        {
            private static Lazy<ConnectionMultiplexer> _connection = new(() => ConnectionMultiplexer.Connect("redis:6379"));

            public static IConnectionMultiplexer Shared => _connection.Value;

            public static void Shutdown()
            {
                if (_connection.IsValueCreated)
                {
                    _connection.Value.Close();
                    _connection.Value.Dispose();
                }
            }
        }
        // ---
        // top-level
        AppDomain.CurrentDomain.ProcessExit += (_, _) => RedisManager.Shutdown();
        using var file = System.IO.File.OpenRead(args[0]);
        using var reader = new System.IO.StreamReader(file);
        while (await reader.ReadLineAsync() is { } line)
            await RedisManager.Shared.GetDatabase().SetAddAsync("lines", line);
        """);

    [Fact]
    public Task A_hosted_service_that_lets_the_owner_close() => HealthyTest.IsSilent("""
        internal static class RedisManager
        {
            private static ConnectionMultiplexer _shared;

            public static ConnectionMultiplexer Shared => _shared;

            public static async Task OpenAsync(string connectionString) => _shared = await ConnectionMultiplexer.ConnectAsync(connectionString);

            public static async Task CloseAsync()
            {
                if (Interlocked.Exchange(ref _shared, null) is { } connection)
                {
                    await connection.CloseAsync();
                    await connection.DisposeAsync();
                }
            }
        }

        internal sealed class RedisLifetime : IHostedService
        {
            private readonly IConfiguration _configuration;

            public RedisLifetime(IConfiguration configuration) => _configuration = configuration;

            public Task StartAsync(CancellationToken cancellationToken) => RedisManager.OpenAsync(_configuration.GetConnectionString("Redis"));

            public Task StopAsync(CancellationToken cancellationToken) => RedisManager.CloseAsync();
        }
        // ---
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddHostedService<RedisLifetime>();
        var app = builder.Build();
        app.MapGet("/time", async () => (await RedisManager.Shared.GetDatabase().ExecuteAsync("TIME")).ToString());
        app.Run();
        """);

    [Fact]
    public Task A_singleton_that_disposes_its_own_connection() => HealthyTest.IsSilent("""
        public sealed class RedisContext : IDisposable
        {
            private readonly ConnectionMultiplexer _connection = ConnectionMultiplexer.Connect("redis:6379");

            public static RedisContext Default { get; } = new();

            public IDatabase Database => _connection.GetDatabase();

            public void Dispose() => _connection.Dispose();
        }

        public sealed class Basket
        {
            public void Clear(string user) => RedisContext.Default.Database.KeyDelete("basket:" + user);
        }
        """);
}
