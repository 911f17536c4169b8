using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

// Programs with one registration, and a connection beside it.
public partial class InferenceTests
{
    [Fact]
    public Task A_connection_in_a_consumer() => HealthyTest.Reports(TakeService, """
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(builder.Configuration["Redis"]));
        builder.Services.AddScoped<Prices>();
        builder.Build().Run();

        sealed class Prices
        {
            private readonly IConfiguration _configuration;

            public Prices(IConfiguration configuration) => _configuration = configuration;

            public string Of(string article)
            {
                using var redis = [|ConnectionMultiplexer.Connect|](_configuration["Redis"]);
                return redis.GetDatabase().StringGet("price:" + article);
            }
        }
        """);

    [Fact]
    public Task A_connection_in_an_endpoint_of_the_same_program() => HealthyTest.Reports(TakeService, """
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(ConnectionMultiplexer.Connect(builder.Configuration.GetConnectionString("Redis")));
        var app = builder.Build();
        app.MapGet("/a", (IConnectionMultiplexer redis) => redis.GetDatabase().StringGet("a").ToString());
        app.MapGet("/b", () => [|ConnectionMultiplexer.Connect|](builder.Configuration.GetConnectionString("Redis")).GetDatabase().StringGet("b").ToString());
        app.Run();
        """);

    [Fact]
    public Task A_key_ring_with_its_own_connection() => HealthyTest.Reports(
        TakeService,
        """
        using Microsoft.AspNetCore.DataProtection;

        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(builder.Configuration["Redis"]));
        builder.Services.AddDataProtection().PersistKeysToStackExchangeRedis([|ConnectionMultiplexer.Connect|](builder.Configuration["Redis"]), "keys");
        builder.Build().Run();
        """,
        Libraries.DataProtection);

    [Fact]
    public Task A_backplane_that_opens_its_own() => HealthyTest.Reports(
        TakeService,
        """
        public static class Setup
        {
            public static void Add(IServiceCollection services, string connectionString)
            {
                services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(connectionString));
                services.AddSignalR().AddStackExchangeRedis(options => options.ConnectionFactory = async log =>
                {
                    var connection = await [|ConnectionMultiplexer.ConnectAsync|](connectionString, log);
                    connection.ConnectionFailed += (_, e) => Console.WriteLine(e.FailureType);
                    return connection;
                });
            }
        }
        """,
        Libraries.SignalR);

    [Fact]
    public Task A_cache_whose_factory_opens_its_own() => HealthyTest.Reports(
        TakeService,
        """
        public static class Setup
        {
            public static void Add(IServiceCollection services, IConfiguration configuration)
            {
                services.TryAddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(configuration["Redis"]));
                services.AddStackExchangeRedisCache(options =>
                    options.ConnectionMultiplexerFactory = async () => await [|ConnectionMultiplexer.ConnectAsync|](configuration["Redis"]));
            }
        }
        """,
        Libraries.DistributedCache);

    [Fact]
    public Task A_health_check_that_opens_its_own() => HealthyTest.Reports(
        TakeService,
        """
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        var redis = ConnectionMultiplexer.Connect(builder.Configuration["Redis"]);
        builder.Services.AddSingleton<IConnectionMultiplexer>(redis);
        builder.Services.AddHealthChecks().AddRedis(_ => [|ConnectionMultiplexer.Connect|](builder.Configuration["Redis"]), name: "redis");
        builder.Build().Run();
        """,
        Libraries.HealthChecks);

    [Fact]
    public Task Jobs_with_their_own_connection() => HealthyTest.Reports(
        TakeService,
        """
        using Hangfire;
        using Hangfire.Redis.StackExchange;

        public sealed class Startup
        {
            private readonly IConfiguration _configuration;

            public Startup(IConfiguration configuration) => _configuration = configuration;

            public void ConfigureServices(IServiceCollection services)
            {
                services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(_configuration["Redis"]));
                services.AddHangfire(hangfire => hangfire.UseRedisStorage([|ConnectionMultiplexer.Connect|](_configuration["Redis"])));
            }
        }
        """,
        Libraries.Hangfire);

    [Fact]
    public Task Locks_with_their_own_connection() => HealthyTest.Reports(
        TakeService,
        """
        using RedLockNet;
        using RedLockNet.SERedis;
        using RedLockNet.SERedis.Configuration;

        public static class Setup
        {
            public static void Add(IServiceCollection services, string connectionString)
            {
                services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(connectionString));
                services.AddSingleton<IDistributedLockFactory>(RedLockFactory.Create(new List<RedLockMultiplexer>
                {
                    [|ConnectionMultiplexer.Connect|](connectionString),
                }));
            }
        }
        """,
        Libraries.RedLock);

    [Fact]
    public Task A_background_service_with_its_own_connection() => HealthyTest.Reports(TakeService, """
        // top-level
        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(builder.Configuration["Redis"]));
        builder.Services.AddHostedService<Listener>();
        builder.Build().Run();

        sealed class Listener : BackgroundService
        {
            private readonly IConfiguration _configuration;

            public Listener(IConfiguration configuration) => _configuration = configuration;

            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                var redis = await [|ConnectionMultiplexer.ConnectAsync|](_configuration["Redis"]);
                await redis.GetSubscriber().SubscribeAsync(RedisChannel.Literal("orders"), (_, order) => Console.WriteLine(order));
                await Task.Delay(Timeout.Infinite, stoppingToken);
            }
        }
        """);

    [Fact]
    public Task A_second_local_beside_the_registered_one() => HealthyTest.Reports(TakeService, """
        public static class Program
        {
            public static async Task Main(string[] args)
            {
                var builder = Host.CreateApplicationBuilder(args);
                var redis = await ConnectionMultiplexer.ConnectAsync(builder.Configuration["Redis"]);
                builder.Services.AddSingleton<IConnectionMultiplexer>(redis);

                var subscriber = await [|ConnectionMultiplexer.ConnectAsync|](builder.Configuration["Redis"]);
                await subscriber.GetSubscriber().SubscribeAsync(RedisChannel.Literal("config"), (_, text) => Console.WriteLine(text));
                await builder.Build().RunAsync();
            }
        }
        """);

    [Fact]
    public Task A_connection_beside_a_registration_in_an_extension_method_of_another_file() => HealthyTest.Reports(TakeService, """
        public static class RedisExtensions
        {
            public static IServiceCollection AddRedis(this IServiceCollection services, string connectionString) =>
                services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(connectionString));
        }
        // ---
        public sealed class CacheWarmer
        {
            public async Task WarmAsync(string connectionString)
            {
                await using var redis = await [|ConnectionMultiplexer.ConnectAsync|](connectionString);
                await redis.GetDatabase().StringSetAsync("warm", true);
            }
        }
        """);

    [Fact]
    public Task A_connection_beside_a_keyed_and_the_shared_one() => HealthyTest.Reports(TakeService, """
        public static class Setup
        {
            public static void Add(IServiceCollection services, IConfiguration configuration)
            {
                services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(configuration["Redis:Main"]));
                services.AddKeyedSingleton<IConnectionMultiplexer>("limits", (_, _) => ConnectionMultiplexer.Connect(configuration["Redis:Limits"]));
            }

            public static bool Probe(IConfiguration configuration)
            {
                using var redis = [|ConnectionMultiplexer.Connect|](configuration["Redis:Main"]);
                return redis.IsConnected;
            }
        }
        """);

    [Fact]
    public Task A_connection_beside_a_store() => HealthyTest.Reports("IRedisStore", """
        public interface IRedisStore
        {
            IConnectionMultiplexer Connection { get; }
        }

        public sealed class RedisStore : IRedisStore
        {
            private readonly Lazy<ConnectionMultiplexer> _connection;

            public RedisStore(IConfiguration configuration) => _connection = new(() => ConnectionMultiplexer.Connect(configuration["Redis"]));

            public IConnectionMultiplexer Connection => _connection.Value;
        }

        public static class Setup
        {
            public static void Add(IServiceCollection services) => services.AddSingleton<IRedisStore, RedisStore>();
        }
        // ---
        public sealed class Migration
        {
            public void Run(IConfiguration configuration)
            {
                var redis = [|ConnectionMultiplexer.Connect|](configuration["Redis"]);
                redis.GetDatabase().KeyRename("old", "new");
            }
        }
        """);

    [Fact]
    public Task A_connection_beside_a_client_of_a_distributed_application() => HealthyTest.Reports(
        TakeService,
        """
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.AddRedisClient("cache");
        var app = builder.Build();
        app.MapGet("/", async () =>
        {
            var redis = await [|ConnectionMultiplexer.ConnectAsync|](builder.Configuration.GetConnectionString("cache"));
            return await redis.GetDatabase().StringIncrementAsync("visits");
        });
        app.Run();
        """,
        Libraries.Aspire);

    [Fact]
    public Task A_connection_beside_a_module_of_another_container() => HealthyTest.Reports(
        TakeService,
        """
        using Autofac;

        public sealed class RedisModule : Module
        {
            protected override void Load(ContainerBuilder builder) =>
                builder.Register(_ => ConnectionMultiplexer.Connect("redis:6379")).As<IConnectionMultiplexer>().SingleInstance();
        }

        public sealed class Presence
        {
            public void Seen(string user)
            {
                using var redis = [|ConnectionMultiplexer.Connect|]("redis:6379");
                redis.GetDatabase().StringSet("seen:" + user, DateTime.UtcNow.Ticks);
            }
        }
        """,
        Libraries.Autofac);
}
