using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

/// <summary>Healthy programs in C# 12 to 14; nothing is asked of a compiler that does not know them.</summary>
public class HealthyInLaterLanguageTests
{
    [Fact]
    public Task Consumers_with_primary_constructors() => HealthyTest.IsSilentSince(12, """
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(builder.Configuration.GetConnectionString("Redis")));
        builder.Services.AddScoped<Basket>();
        builder.Services.AddHostedService<Cleaner>();
        builder.Build().Run();

        sealed class Basket(IConnectionMultiplexer redis)
        {
            private IDatabase Database => redis.GetDatabase();

            public Task AddAsync(string user, string article) => Database.HashIncrementAsync($"basket:{user}", article);
        }

        sealed class Cleaner(IConnectionMultiplexer redis, ILogger<Cleaner> logger) : BackgroundService
        {
            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                using PeriodicTimer timer = new(TimeSpan.FromHours(1));
                while (await timer.WaitForNextTickAsync(stoppingToken))
                {
                    RedisKey[] old = ["temp:a", "temp:b"];
                    logger.LogInformation("deleted {Count}", await redis.GetDatabase().KeyDeleteAsync(old));
                }
            }
        }
        """);

    [Fact]
    public Task A_singleton_with_a_primary_constructor_that_opens() => HealthyTest.IsSilentSince(12, """
        public interface IRedis
        {
            IDatabase Database { get; }
        }

        public sealed class Redis(IConfiguration configuration) : IRedis, IAsyncDisposable
        {
            private readonly ConnectionMultiplexer _connection = ConnectionMultiplexer.Connect(configuration.GetConnectionString("Redis"));

            public IDatabase Database => _connection.GetDatabase();

            public ValueTask DisposeAsync() => _connection.DisposeAsync();
        }

        public static class Setup
        {
            public static IServiceCollection AddRedis(this IServiceCollection services) => services.AddSingleton<IRedis, Redis>();
        }
        """);

    [Fact]
    public Task Keyed_singletons_and_primary_constructors() => HealthyTest.IsSilentSince(12, """
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        foreach (var name in (string[])["cache", "queue"])
            builder.Services.AddKeyedSingleton<IConnectionMultiplexer>(name, (sp, key) => ConnectionMultiplexer.Connect(sp.GetRequiredService<IConfiguration>().GetConnectionString((string)key)));
        builder.Services.AddSingleton<Queue>();
        builder.Build().Run();

        sealed class Queue([FromKeyedServices("queue")] IConnectionMultiplexer redis)
        {
            public void Put(string item) => redis.GetDatabase().ListLeftPush("items", item);
        }
        """);

    [Fact]
    public Task A_property_with_its_own_field() => HealthyTest.IsSilentSince(14, """
        public static class RedisManager
        {
            public static ConnectionMultiplexer Shared => field ??= ConnectionMultiplexer.Connect("redis:6379");
        }

        public sealed class Profile
        {
            public string Name(int user) => RedisManager.Shared.GetDatabase().HashGet($"user:{user}", "name");
        }
        """);

    [Fact]
    public Task A_registration_in_an_extension_block() => HealthyTest.IsSilentSince(14, """
        public static class RedisExtensions
        {
            extension(IHostApplicationBuilder builder)
            {
                public IHostApplicationBuilder AddRedis()
                {
                    builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(builder.Configuration["Redis"]));
                    return builder;
                }
            }
        }
        """);
}
