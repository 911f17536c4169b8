using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

public partial class HealthyContainerTests
{
    [Fact]
    public Task A_registration_that_is_only_made_once() => HealthyTest.IsSilent("""
        namespace Company.Redis;

        public static class RedisServiceCollectionExtensions
        {
            public static IServiceCollection AddRedis(this IServiceCollection services, string connectionString)
            {
                ArgumentException.ThrowIfNullOrEmpty(connectionString);
                services.TryAddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(connectionString));
                services.TryAddSingleton(sp => sp.GetRequiredService<IConnectionMultiplexer>().GetDatabase());
                services.TryAddSingleton(sp => sp.GetRequiredService<IConnectionMultiplexer>().GetSubscriber());
                return services;
            }
        }
        // ---
        // top-level
        using Company.Redis;

        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRedis(builder.Configuration.GetConnectionString("Redis"));
        var app = builder.Build();
        app.MapPost("/events", async (string text, ISubscriber subscriber) => await subscriber.PublishAsync(RedisChannel.Literal("events"), text));
        app.Run();
        """);

    [Fact]
    public Task A_descriptor() => HealthyTest.IsSilent("""
        public static class RedisModule
        {
            public static void Register(IServiceCollection services, IConfiguration configuration)
            {
                services.Add(ServiceDescriptor.Singleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(configuration["Redis"])));
                services.AddTransient<Search>();
            }
        }

        public class Search
        {
            private readonly IConnectionMultiplexer _redis;

            public Search(IConnectionMultiplexer redis) => _redis = redis;

            public RedisResult Find(string text) => _redis.GetDatabase().Execute("FT.SEARCH", "articles", text);
        }
        """);

    [Fact]
    public Task A_descriptor_by_its_constructor() => HealthyTest.IsSilent("""
        public sealed class RedisInstaller
        {
            public void Install(IServiceCollection services, IConfiguration configuration)
            {
                var connectionString = configuration.GetConnectionString("Redis");
                services.TryAdd(new ServiceDescriptor(
                    typeof(IConnectionMultiplexer),
                    _ => ConnectionMultiplexer.Connect(connectionString),
                    ServiceLifetime.Singleton));
            }
        }

        public sealed class Throttle
        {
            private readonly IServiceProvider _services;

            public Throttle(IServiceProvider services) => _services = services;

            public bool Allows(string user)
            {
                var db = _services.GetRequiredService<IConnectionMultiplexer>().GetDatabase();
                return db.StringIncrement("calls:" + user) < 100;
            }
        }
        """);

    [Fact]
    public Task A_service_type_and_an_implementation_type() => HealthyTest.IsSilent("""
        public static class ServiceRegistry
        {
            public static IServiceCollection AddInfrastructure(this IServiceCollection services)
            {
                services.AddSingleton<IConnectionMultiplexer, ConnectionMultiplexer>(provider =>
                {
                    var configuration = provider.GetRequiredService<IConfiguration>();
                    var logger = provider.GetRequiredService<ILogger<Startup>>();
                    var connection = ConnectionMultiplexer.Connect(configuration.GetConnectionString("Redis"));
                    connection.ErrorMessage += (_, e) => logger.LogWarning("Redis says {Message}", e.Message);
                    return connection;
                });
                return services;
            }

            private sealed class Startup
            {
            }
        }

        public sealed class Ranking
        {
            private readonly IConnectionMultiplexer _redis;

            public Ranking(IConnectionMultiplexer redis) => _redis = redis;

            public double? ScoreOf(string player) => _redis.GetDatabase().SortedSetScore("ranking", player);
        }
        """);

    [Fact]
    public Task Options_say_where_to_connect() => HealthyTest.IsSilent("""
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddOptions<RedisOptions>().BindConfiguration("Redis").Validate(options => options.Endpoint is not null);
        builder.Services.AddSingleton<IConnectionMultiplexer>(sp =>
        {
            var settings = sp.GetRequiredService<IOptions<RedisOptions>>().Value;
            return ConnectionMultiplexer.Connect(new ConfigurationOptions
            {
                EndPoints = { settings.Endpoint },
                Password = settings.Password,
                Ssl = true,
            });
        });
        var app = builder.Build();
        app.MapGet("/keys/{key}", (string key, IConnectionMultiplexer redis) => redis.GetDatabase().KeyExists(key));
        app.Run();

        public sealed class RedisOptions
        {
            public string Endpoint { get; set; }

            public string Password { get; set; }
        }
        """);

    [Fact]
    public Task A_generic_host() => HealthyTest.IsSilent("""
        public static class Program
        {
            public static async Task Main(string[] args)
            {
                using var host = Host.CreateDefaultBuilder(args)
                    .ConfigureServices((context, services) =>
                    {
                        services.AddSingleton<IConnectionMultiplexer>(ConnectionMultiplexer.Connect(context.Configuration.GetConnectionString("Redis")));
                        services.AddHostedService<Worker>();
                    })
                    .Build();

                await host.RunAsync();
            }
        }

        public sealed class Worker : BackgroundService
        {
            private readonly IConnectionMultiplexer _redis;
            private readonly ILogger<Worker> _logger;

            public Worker(IConnectionMultiplexer redis, ILogger<Worker> logger)
            {
                _redis = redis;
                _logger = logger;
            }

            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                while (!stoppingToken.IsCancellationRequested)
                {
                    var job = await _redis.GetDatabase().ListRightPopAsync("jobs");
                    if (job.HasValue)
                        _logger.LogInformation("did {Job}", job);
                    else
                        await Task.Delay(1000, stoppingToken);
                }
            }
        }
        """);

    [Fact]
    public Task A_program_that_only_takes_the_connection() => HealthyTest.IsSilent("""
        namespace Company.Locks;

        public interface IRedisLock
        {
            Task<IAsyncDisposable> TakeAsync(string name, TimeSpan lease);
        }

        public sealed class RedisLock : IRedisLock
        {
            private readonly IConnectionMultiplexer _redis;

            public RedisLock(IConnectionMultiplexer redis) => _redis = redis ?? throw new ArgumentNullException(nameof(redis));

            public async Task<IAsyncDisposable> TakeAsync(string name, TimeSpan lease)
            {
                var token = Guid.NewGuid().ToString("N");
                var database = _redis.GetDatabase();
                return await database.LockTakeAsync(name, token, lease) ? new Handle(database, name, token) : null;
            }

            private sealed class Handle : IAsyncDisposable
            {
                private readonly IDatabase _database;
                private readonly RedisKey _name;
                private readonly RedisValue _token;

                public Handle(IDatabase database, RedisKey name, RedisValue token) => (_database, _name, _token) = (database, name, token);

                public async ValueTask DisposeAsync() => await _database.LockReleaseAsync(_name, _token);
            }
        }
        """);
}
