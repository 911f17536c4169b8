using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

/// <summary>Programs that hand their one connection to the libraries that need Redis: silent with nothing configured.</summary>
public class HealthyLibraryTests
{
    [Fact]
    public Task A_distributed_cache_that_shares_a_static_accessor() => HealthyTest.IsSilent(
        """
        public static class RedisManager
        {
            public static IConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("redis:6379");
        }
        // ---
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddStackExchangeRedisCache(options =>
        {
            options.InstanceName = "shop:";
            options.ConnectionMultiplexerFactory = () => Task.FromResult(RedisManager.Shared);
        });
        builder.Build().Run();
        """,
        Libraries.DistributedCache);

    [Fact]
    public Task A_distributed_cache_that_is_configured_with_the_service() => HealthyTest.IsSilent(
        """
        using Microsoft.Extensions.Caching.Distributed;
        using Microsoft.Extensions.Caching.StackExchangeRedis;

        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(builder.Configuration.GetConnectionString("Redis")));
        builder.Services.AddStackExchangeRedisCache(_ => { });
        builder.Services.AddOptions<RedisCacheOptions>().Configure<IConnectionMultiplexer>((options, redis) =>
            options.ConnectionMultiplexerFactory = () => Task.FromResult(redis));

        var app = builder.Build();
        app.MapGet("/pages/{name}", async (string name, IDistributedCache cache) => Results.Ok(await cache.GetAsync(name)));
        app.Run();
        """,
        Libraries.DistributedCache);

    [Fact]
    public Task A_distributed_cache_that_shares_a_local() => HealthyTest.IsSilent(
        """
        public class Startup
        {
            private readonly IConfiguration _configuration;

            public Startup(IConfiguration configuration) => _configuration = configuration;

            public void ConfigureServices(IServiceCollection services)
            {
                IConnectionMultiplexer redis = ConnectionMultiplexer.Connect(_configuration.GetConnectionString("Redis"));
                services.AddSingleton(redis);
                services.AddStackExchangeRedisCache(options =>
                {
                    options.ConnectionMultiplexerFactory = () => Task.FromResult(redis);
                    options.InstanceName = "app:";
                });
            }
        }
        """,
        Libraries.DistributedCache);

    [Fact]
    public Task A_cache_object_that_is_given_the_service() => HealthyTest.IsSilent(
        """
        using Microsoft.Extensions.Caching.Distributed;
        using Microsoft.Extensions.Caching.StackExchangeRedis;

        public static class Caching
        {
            public static IServiceCollection AddCaching(this IServiceCollection services, string connectionString)
            {
                services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(connectionString));
                services.AddSingleton<IDistributedCache>(sp => new RedisCache(new RedisCacheOptions
                {
                    InstanceName = "pages:",
                    ConnectionMultiplexerFactory = () => Task.FromResult(sp.GetRequiredService<IConnectionMultiplexer>()),
                }));
                return services;
            }
        }
        """,
        Libraries.DistributedCache);

    [Fact]
    public Task A_backplane_that_shares() => HealthyTest.IsSilent(
        """
        using Microsoft.AspNetCore.SignalR;

        // top-level
        var builder = WebApplication.CreateBuilder(args);
        var redis = await ConnectionMultiplexer.ConnectAsync(builder.Configuration.GetConnectionString("Redis"));
        builder.Services.AddSingleton<IConnectionMultiplexer>(redis);
        builder.Services.AddSignalR().AddStackExchangeRedis(options =>
            options.ConnectionFactory = _ => Task.FromResult<IConnectionMultiplexer>(redis));

        var app = builder.Build();
        app.MapHub<ChatHub>("/chat");
        app.Run();

        sealed class ChatHub : Hub
        {
            private readonly IConnectionMultiplexer _redis;

            public ChatHub(IConnectionMultiplexer redis) => _redis = redis;

            public Task<bool> JoinAsync(string room, string user) => _redis.GetDatabase().SetAddAsync("room:" + room, user);
        }
        """,
        Libraries.SignalR);

    [Fact]
    public Task A_backplane_whose_options_are_configured_with_the_service() => HealthyTest.IsSilent(
        """
        using Microsoft.AspNetCore.SignalR.StackExchangeRedis;

        public static class RealTime
        {
            public static void AddRealTime(this IServiceCollection services, IConfiguration configuration)
            {
                services.AddSingleton<IConnectionMultiplexer>(ConnectionMultiplexer.Connect(configuration["Redis"]));
                services.AddSignalR().AddStackExchangeRedis();
                services.AddOptions<RedisOptions>().Configure<IConnectionMultiplexer>((options, redis) =>
                    options.ConnectionFactory = _ => Task.FromResult(redis));
            }
        }
        """,
        Libraries.SignalR);

    [Fact]
    public Task Data_protection_with_the_shared_connection() => HealthyTest.IsSilent(
        """
        using Microsoft.AspNetCore.DataProtection;

        // top-level
        var builder = WebApplication.CreateBuilder(args);
        var redis = ConnectionMultiplexer.Connect(builder.Configuration.GetConnectionString("Redis"));
        builder.Services.AddSingleton<IConnectionMultiplexer>(redis);
        builder.Services.AddDataProtection().SetApplicationName("shop").PersistKeysToStackExchangeRedis(redis, "DataProtection-Keys");
        builder.Build().Run();
        """,
        Libraries.DataProtection);

    [Fact]
    public Task Data_protection_with_the_service() => HealthyTest.IsSilent(
        """
        using Microsoft.AspNetCore.DataProtection.KeyManagement;
        using Microsoft.AspNetCore.DataProtection.StackExchangeRedis;

        public static class Security
        {
            public static void AddSecurity(this IServiceCollection services, IConfiguration configuration)
            {
                services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(configuration["Redis"]));
                services.AddDataProtection();
                services.AddOptions<KeyManagementOptions>().Configure<IConnectionMultiplexer>((options, redis) =>
                    options.XmlRepository = new RedisXmlRepository(() => redis.GetDatabase(), "keys"));
            }
        }
        """,
        Libraries.DataProtection);

    [Fact]
    public Task A_health_check_that_asks_the_container() => HealthyTest.IsSilent(
        """
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(builder.Configuration["Redis"]));
        builder.Services.AddHealthChecks().AddRedis(sp => sp.GetRequiredService<IConnectionMultiplexer>(), name: "redis", tags: new[] { "ready" });
        var app = builder.Build();
        app.MapHealthChecks("/health");
        app.Run();
        """,
        Libraries.HealthChecks);

    [Fact]
    public Task Background_jobs_with_the_shared_connection() => HealthyTest.IsSilent(
        """
        using Hangfire;
        using Hangfire.Redis.StackExchange;

        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(builder.Configuration.GetConnectionString("Redis")));
        builder.Services.AddHangfire((services, hangfire) =>
            hangfire.UseRedisStorage(services.GetRequiredService<IConnectionMultiplexer>(), new RedisStorageOptions { Prefix = "jobs:" }));
        builder.Services.AddHangfireServer();
        builder.Build().Run();
        """,
        Libraries.Hangfire);

    [Fact]
    public Task Locks_over_the_shared_connection() => HealthyTest.IsSilent(
        """
        using RedLockNet;
        using RedLockNet.SERedis;
        using RedLockNet.SERedis.Configuration;

        public static class Locking
        {
            public static void AddLocking(this IServiceCollection services, string connectionString)
            {
                services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(connectionString));
                services.AddSingleton<IDistributedLockFactory>(sp => RedLockFactory.Create(new List<RedLockMultiplexer>
                {
                    new RedLockMultiplexer(sp.GetRequiredService<IConnectionMultiplexer>()),
                }));
            }
        }

        public sealed class Payout
        {
            private readonly IDistributedLockFactory _locks;

            public Payout(IDistributedLockFactory locks) => _locks = locks;

            public async Task RunAsync(string account, Func<Task> pay)
            {
                await using var held = await _locks.CreateLockAsync("payout:" + account, TimeSpan.FromSeconds(30));
                if (held.IsAcquired)
                    await pay();
            }
        }
        """,
        Libraries.RedLock);

    [Fact]
    public Task Locks_over_a_database_of_the_accessor() => HealthyTest.IsSilent(
        """
        using Medallion.Threading;
        using Medallion.Threading.Redis;

        public static class RedisManager
        {
            private static readonly Lazy<ConnectionMultiplexer> Lazy = new(() => ConnectionMultiplexer.Connect("redis:6379"));

            public static ConnectionMultiplexer Shared => Lazy.Value;
        }

        public static class Locking
        {
            public static void Add(IServiceCollection services) =>
                services.AddSingleton<IDistributedLockProvider>(_ => new RedisDistributedSynchronizationProvider(RedisManager.Shared.GetDatabase()));

            public static async Task RunOnceAsync(string name, Func<Task> work)
            {
                await using var handle = await new RedisDistributedLock(name, RedisManager.Shared.GetDatabase()).TryAcquireAsync();
                if (handle is not null)
                    await work();
            }
        }
        """,
        Libraries.DistributedLock);

    [Fact]
    public Task A_hybrid_cache_with_a_backplane_and_a_distributed_cache() => HealthyTest.IsSilent(
        """
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        IConnectionMultiplexer redis = await ConnectionMultiplexer.ConnectAsync(builder.Configuration["Redis"]);
        builder.Services.AddSingleton(redis);
        builder.Services.AddStackExchangeRedisCache(o => o.ConnectionMultiplexerFactory = () => Task.FromResult(redis));
        builder.Services.AddFusionCache().WithStackExchangeRedisBackplane(o => o.ConnectionMultiplexerFactory = () => Task.FromResult(redis));
        builder.Build().Run();
        """,
        Libraries.FusionCache,
        Libraries.DistributedCache);

    [Fact]
    public Task An_output_cache_that_shares() => HealthyTest.IsSilent(
        """
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddOutputCache();
        builder.Services.AddStackExchangeRedisOutputCache(options =>
        {
            options.InstanceName = "pages:";
            options.ConnectionMultiplexerFactory = async () => await RedisManager.GetAsync();
        });
        var app = builder.Build();
        app.UseOutputCache();
        app.Run();

        static class RedisManager
        {
            private static readonly Lazy<Task<ConnectionMultiplexer>> Lazy = new(() => ConnectionMultiplexer.ConnectAsync("redis:6379"));

            public static Task<ConnectionMultiplexer> GetAsync() => Lazy.Value;
        }
        """,
        Libraries.OutputCaching);

    [Fact]
    public Task Traces_of_the_shared_connection() => HealthyTest.IsSilent(
        """
        using OpenTelemetry.Trace;

        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(builder.Configuration["Redis"]));
        builder.Services.AddOpenTelemetry().WithTracing(tracing => tracing.AddRedisInstrumentation());
        builder.Build().Run();
        """,
        Libraries.OpenTelemetry);

    [Fact]
    public Task A_client_of_a_distributed_application() => HealthyTest.IsSilent(
        """
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.AddRedisClient("cache", configureOptions: options => options.ConnectRetry = 5);
        builder.Services.AddScoped<Articles>();
        var app = builder.Build();
        app.MapGet("/articles/{id}", (int id, Articles articles) => articles.Find(id));
        app.Run();

        sealed class Articles
        {
            private readonly IConnectionMultiplexer _redis;

            public Articles(IConnectionMultiplexer redis) => _redis = redis;

            public string Find(int id) => _redis.GetDatabase().StringGet("article:" + id);
        }
        """,
        Libraries.Aspire);

    [Fact]
    public Task A_client_of_a_distributed_application_with_its_caches() => HealthyTest.IsSilent(
        """
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.AddRedisClientBuilder("cache").WithDistributedCache().WithOutputCache();
        var app = builder.Build();
        app.UseOutputCache();
        app.MapGet("/", (IConnectionMultiplexer redis) => redis.GetDatabase().StringIncrement("visits"));
        app.Run();
        """,
        Libraries.Aspire);

    [Fact]
    public Task Keyed_clients_of_a_distributed_application() => HealthyTest.IsSilent(
        """
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.AddKeyedRedisClient("cache");
        builder.AddKeyedRedisClient("sessions");
        var app = builder.Build();
        app.MapGet("/", ([FromKeyedServices("sessions")] IConnectionMultiplexer redis) => redis.GetDatabase().StringGet("motd").ToString());
        app.Run();
        """,
        Libraries.Aspire);

    [Fact]
    public Task Functions_that_are_given_the_service() => HealthyTest.IsSilent(
        """
        using Microsoft.Azure.Functions.Worker;

        // top-level
        var host = Host.CreateDefaultBuilder(args)
            .ConfigureFunctionsWorkerDefaults()
            .ConfigureServices(services => services.AddSingleton<IConnectionMultiplexer>(_ =>
                ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("RedisConnection"))))
            .Build();
        host.Run();

        public sealed class Reminders
        {
            private readonly IConnectionMultiplexer _redis;

            public Reminders(IConnectionMultiplexer redis) => _redis = redis;

            [Function("Remind")]
            public Task RemindAsync([TimerTrigger("0 0 8 * * *")] TimerInfo timer) =>
                _redis.GetSubscriber().PublishAsync(RedisChannel.Literal("reminders"), "good morning");
        }
        """,
        Libraries.Functions);
}
