using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

public partial class HealthyContainerTests
{
    [Fact]
    public Task A_store_that_opens_the_connection() => HealthyTest.IsSilent("""
        public interface IRedisStore
        {
            IDatabase Database { get; }
        }

        public sealed class RedisStore : IRedisStore, IDisposable
        {
            private readonly ConnectionMultiplexer _connection;

            public RedisStore(IConfiguration configuration)
            {
                _connection = ConnectionMultiplexer.Connect(configuration.GetConnectionString("Redis"));
            }

            public IDatabase Database => _connection.GetDatabase();

            public void Dispose() => _connection.Dispose();
        }
        // ---
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IRedisStore, RedisStore>();
        builder.Services.AddScoped<Wishlist>();
        var app = builder.Build();
        app.MapGet("/wishes/{user}", (string user, Wishlist wishes) => wishes.Of(user));
        app.Run();

        public sealed class Wishlist
        {
            private readonly IRedisStore _redis;

            public Wishlist(IRedisStore redis) => _redis = redis;

            public string[] Of(string user) => _redis.Database.SetMembers("wishes:" + user).ToStringArray();
        }
        """);

    [Fact]
    public Task A_provider_with_a_lazy_connection() => HealthyTest.IsSilent("""
        public sealed class RedisConnectionProvider
        {
            private readonly Lazy<ConnectionMultiplexer> _connection;

            public RedisConnectionProvider(IOptions<RedisSettings> settings)
            {
                _connection = new Lazy<ConnectionMultiplexer>(() => ConnectionMultiplexer.Connect(settings.Value.ConnectionString));
            }

            public IDatabase GetDatabase(int number = -1) => _connection.Value.GetDatabase(number);
        }

        public sealed class RedisSettings
        {
            public string ConnectionString { get; set; }
        }

        public static class Setup
        {
            public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration) =>
                services.Configure<RedisSettings>(configuration.GetSection("Redis")).AddSingleton<RedisConnectionProvider>();
        }
        """);

    [Fact]
    public Task A_service_that_opens_asynchronously_and_closes_itself() => HealthyTest.IsSilent("""
        public interface IRedisAccessor
        {
            ValueTask<IDatabase> DatabaseAsync();
        }

        internal sealed class RedisAccessor : IRedisAccessor, IAsyncDisposable
        {
            private readonly SemaphoreSlim _gate = new(1, 1);
            private readonly string _connectionString;
            private ConnectionMultiplexer _connection;

            public RedisAccessor(string connectionString) => _connectionString = connectionString;

            public async ValueTask<IDatabase> DatabaseAsync()
            {
                if (_connection is { } open)
                    return open.GetDatabase();

                await _gate.WaitAsync();
                try
                {
                    _connection ??= await ConnectionMultiplexer.ConnectAsync(_connectionString);
                    return _connection.GetDatabase();
                }
                finally
                {
                    _gate.Release();
                }
            }

            public async ValueTask DisposeAsync()
            {
                if (_connection is { } connection)
                {
                    await connection.CloseAsync();
                    connection.Dispose();
                }

                _gate.Dispose();
            }
        }

        public static class RedisSetup
        {
            public static void Add(IServiceCollection services, IConfiguration configuration) =>
                services.AddSingleton<IRedisAccessor>(_ => new RedisAccessor(configuration["Redis"]));
        }
        """);

    [Fact]
    public Task A_service_that_opens_when_the_host_starts() => HealthyTest.IsSilent("""
        public sealed class RedisConnection : IHostedService
        {
            private readonly IConfiguration _configuration;

            public RedisConnection(IConfiguration configuration) => _configuration = configuration;

            public IConnectionMultiplexer Multiplexer { get; private set; }

            public async Task StartAsync(CancellationToken cancellationToken) =>
                Multiplexer = await ConnectionMultiplexer.ConnectAsync(_configuration.GetConnectionString("Redis"));

            public async Task StopAsync(CancellationToken cancellationToken)
            {
                if (Multiplexer is not null)
                    await Multiplexer.CloseAsync();
            }
        }

        public static class Program
        {
            public static void Main(string[] args)
            {
                var builder = Host.CreateApplicationBuilder(args);
                builder.Services.AddSingleton<RedisConnection>();
                builder.Services.AddHostedService(sp => sp.GetRequiredService<RedisConnection>());
                builder.Build().Run();
            }
        }
        """);

    [Fact]
    public Task A_service_that_reconnects_by_force() => HealthyTest.IsSilent("""
        public sealed class RedisConnection : IDisposable
        {
            private readonly string _connectionString;
            private readonly SemaphoreSlim _gate = new(initialCount: 1, maxCount: 1);
            private DateTimeOffset _last = DateTimeOffset.MinValue;
            private ConnectionMultiplexer _connection;

            public RedisConnection(string connectionString)
            {
                _connectionString = connectionString;
                _connection = ConnectionMultiplexer.Connect(connectionString);
            }

            public async Task<T> RunAsync<T>(Func<IDatabase, Task<T>> work)
            {
                try
                {
                    return await work(_connection.GetDatabase());
                }
                catch (RedisConnectionException)
                {
                    await ReplaceAsync();
                    return await work(_connection.GetDatabase());
                }
            }

            public void Dispose() => _connection?.Dispose();

            private async Task ReplaceAsync()
            {
                await _gate.WaitAsync();
                try
                {
                    if (DateTimeOffset.UtcNow - _last < TimeSpan.FromMinutes(1))
                        return;

                    var old = _connection;
                    _connection = await ConnectionMultiplexer.ConnectAsync(_connectionString);
                    _last = DateTimeOffset.UtcNow;
                    await old.CloseAsync();
                }
                finally
                {
                    _gate.Release();
                }
            }
        }

        public static class Setup
        {
            public static void Add(IServiceCollection services, string connectionString) =>
                services.AddSingleton(new RedisConnection(connectionString));
        }
        """);
}
