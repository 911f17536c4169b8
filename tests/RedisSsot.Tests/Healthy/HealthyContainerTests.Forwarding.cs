using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

public partial class HealthyContainerTests
{
    [Fact]
    public Task A_class_that_is_forwarded_to_the_interface() => HealthyTest.IsSilent("""
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(builder.Configuration["Redis"]));
        builder.Services.AddSingleton<ConnectionMultiplexer>(sp => (ConnectionMultiplexer)sp.GetRequiredService<IConnectionMultiplexer>());
        builder.Services.AddScoped<IDatabase>(sp => sp.GetRequiredService<IConnectionMultiplexer>().GetDatabase());
        var app = builder.Build();
        app.MapGet("/{key}", async (string key, IDatabase database) => (await database.StringGetAsync(key)).ToString());
        app.Run();
        """);

    [Fact]
    public Task An_interface_that_is_forwarded_to_the_class() => HealthyTest.IsSilent("""
        public static class Infrastructure
        {
            public static void AddRedis(this IServiceCollection services, IConfiguration configuration)
            {
                services.AddSingleton(_ => ConnectionMultiplexer.Connect(configuration.GetConnectionString("Redis")));
                services.AddSingleton<IConnectionMultiplexer>(sp => sp.GetRequiredService<ConnectionMultiplexer>());
            }
        }
        """);

    [Fact]
    public Task A_static_accessor_that_is_registered_too() => HealthyTest.IsSilent("""
        public static class RedisManager
        {
            private static readonly Lazy<ConnectionMultiplexer> Lazy = new(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS")));

            public static ConnectionMultiplexer Shared => Lazy.Value;
        }
        // ---
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(RedisManager.Shared);
        builder.Services.AddSingleton<Mailbox>();
        var app = builder.Build();
        app.MapGet("/mails/{user}", (string user, Mailbox mailbox) => mailbox.Count(user));
        app.Run();

        public sealed class Mailbox
        {
            private readonly IConnectionMultiplexer _redis;

            public Mailbox(IConnectionMultiplexer redis) => _redis = redis;

            public long Count(string user) => _redis.GetDatabase().ListLength("mails:" + user);
        }
        """);

    [Fact]
    public Task A_static_accessor_for_one_server_and_a_singleton_for_another() => HealthyTest.IsSilent("""
        public static class MetricsRedis
        {
            public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("metrics.internal:6379");
        }
        // ---
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect("cache.internal:6379"));
        var app = builder.Build();
        app.MapGet("/", (IConnectionMultiplexer cache) =>
        {
            MetricsRedis.Shared.GetDatabase().StringIncrement("calls");
            return cache.GetDatabase().StringGet("home").ToString();
        });
        app.Run();
        """);

    [Fact]
    public Task A_program_without_a_host() => HealthyTest.IsSilent("""
        // top-level
        var services = new ServiceCollection();
        services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect("localhost"));
        services.AddTransient<Migration>();

        using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<Migration>().RunAsync();

        sealed class Migration
        {
            private readonly IConnectionMultiplexer _redis;

            public Migration(IConnectionMultiplexer redis) => _redis = redis;

            public async Task RunAsync()
            {
                var database = _redis.GetDatabase();
                var transaction = database.CreateTransaction();
                transaction.AddCondition(Condition.KeyNotExists("version"));
                _ = transaction.StringSetAsync("version", 2);
                if (!await transaction.ExecuteAsync())
                    Console.WriteLine("done before");
            }
        }
        """);

    [Fact]
    public Task A_module_of_another_container() => HealthyTest.IsSilent(
        """
        using Autofac;

        public sealed class RedisModule : Module
        {
            private readonly string _connectionString;

            public RedisModule(string connectionString) => _connectionString = connectionString;

            protected override void Load(ContainerBuilder builder)
            {
                builder.Register(_ => ConnectionMultiplexer.Connect(_connectionString)).As<IConnectionMultiplexer>().SingleInstance();
                builder.Register(context => context.Resolve<IConnectionMultiplexer>().GetDatabase()).As<IDatabase>();
            }
        }

        public sealed class Presence
        {
            private readonly IDatabase _database;

            public Presence(IDatabase database) => _database = database;

            public void Seen(string user) => _database.StringSet("seen:" + user, DateTime.UtcNow.Ticks, TimeSpan.FromMinutes(5));
        }
        """,
        Libraries.Autofac);
}
