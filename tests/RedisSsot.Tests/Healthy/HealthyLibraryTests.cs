using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

/// <summary>Programs that hand their one connection to the libraries that need Redis: silent with nothing configured.</summary>
public partial class HealthyLibraryTests
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
}
