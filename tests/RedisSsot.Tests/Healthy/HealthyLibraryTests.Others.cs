using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

public partial class HealthyLibraryTests
{
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
