using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

// Programs with one registration, in which a library is given a connection of its own.
public partial class InferenceTests
{
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
