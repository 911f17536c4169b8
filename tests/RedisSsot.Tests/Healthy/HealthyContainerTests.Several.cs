using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

public partial class HealthyContainerTests
{
    [Fact]
    public Task Keyed_singletons() => HealthyTest.IsSilent("""
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddKeyedSingleton<IConnectionMultiplexer>("cache", (_, _) => ConnectionMultiplexer.Connect(builder.Configuration.GetConnectionString("Cache")));
        builder.Services.AddKeyedSingleton<IConnectionMultiplexer>("sessions", (sp, _) =>
            ConnectionMultiplexer.Connect(sp.GetRequiredService<IConfiguration>().GetConnectionString("Sessions")));
        builder.Services.AddSingleton<Sessions>();
        var app = builder.Build();
        app.MapGet("/sessions/{id}", (string id, Sessions sessions) => sessions.IsOpen(id));
        app.Run();

        public sealed class Sessions
        {
            private readonly IConnectionMultiplexer _redis;

            public Sessions([FromKeyedServices("sessions")] IConnectionMultiplexer redis) => _redis = redis;

            public bool IsOpen(string id) => _redis.GetDatabase().KeyExists("session:" + id);
        }
        """);

    [Fact]
    public Task A_keyed_singleton_beside_the_shared_one() => HealthyTest.IsSilent("""
        public static class Redis
        {
            public static IServiceCollection AddRedis(this IServiceCollection services, IConfiguration configuration)
            {
                services.AddSingleton<IConnectionMultiplexer>(ConnectionMultiplexer.Connect(configuration["Redis:Main"]));
                services.AddKeyedSingleton<IConnectionMultiplexer>("rate-limiter", ConnectionMultiplexer.Connect(configuration["Redis:RateLimiter"]));
                return services;
            }
        }

        public sealed class RateLimiter
        {
            private readonly IDatabase _database;

            public RateLimiter(IServiceProvider services) =>
                _database = services.GetRequiredKeyedService<IConnectionMultiplexer>("rate-limiter").GetDatabase();

            public bool Allows(string client) => _database.StringIncrement(client) <= 10;
        }
        """);

    [Fact]
    public Task A_keyed_singleton_that_is_also_the_shared_one() => HealthyTest.IsSilent("""
        // top-level
        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddKeyedSingleton<IConnectionMultiplexer>("main", (_, _) => ConnectionMultiplexer.Connect(builder.Configuration["Redis"]));
        builder.Services.AddSingleton<IConnectionMultiplexer>(sp => sp.GetRequiredKeyedService<IConnectionMultiplexer>("main"));
        builder.Build().Run();
        """);

    [Fact]
    public Task A_wrapper_for_each_server() => HealthyTest.IsSilent("""
        public interface ICacheRedis
        {
            IDatabase Database { get; }
        }

        public interface IPersistentRedis
        {
            IDatabase Database { get; }
        }

        public sealed class RedisWrapper : ICacheRedis, IPersistentRedis
        {
            private readonly IConnectionMultiplexer _redis;

            public RedisWrapper(IConnectionMultiplexer redis) => _redis = redis;

            public IDatabase Database => _redis.GetDatabase();
        }

        public static class RedisSetup
        {
            public static void Add(IServiceCollection services, IConfiguration configuration)
            {
                services.AddSingleton<ICacheRedis>(_ => new RedisWrapper(ConnectionMultiplexer.Connect(configuration["Redis:Cache"])));
                services.AddSingleton<IPersistentRedis>(_ => new RedisWrapper(ConnectionMultiplexer.Connect(configuration["Redis:Persistent"])));
            }
        }
        """);

    [Fact]
    public Task An_environment_that_decides_which_of_two_is_registered() => HealthyTest.IsSilent("""
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        if (builder.Environment.IsDevelopment())
        {
            builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect("localhost"));
        }
        else
        {
            builder.Services.AddSingleton<IConnectionMultiplexer>(_ =>
            {
                var options = ConfigurationOptions.Parse(builder.Configuration.GetConnectionString("Redis"));
                options.Ssl = true;
                return ConnectionMultiplexer.Connect(options);
            });
        }

        var app = builder.Build();
        app.MapGet("/", (IConnectionMultiplexer redis) => redis.GetStatus());
        app.Run();
        """);

    [Fact]
    public Task An_environment_that_decides_inside_the_factory() => HealthyTest.IsSilent("""
        public class Startup
        {
            public Startup(IConfiguration configuration, IHostEnvironment environment) => (Configuration, Environment) = (configuration, environment);

            private IConfiguration Configuration { get; }

            private IHostEnvironment Environment { get; }

            public void ConfigureServices(IServiceCollection services)
            {
                services.AddSingleton<IConnectionMultiplexer>(_ => Environment.IsDevelopment()
                    ? ConnectionMultiplexer.Connect("localhost:6379")
                    : ConnectionMultiplexer.Connect(Configuration["Redis"]));
            }
        }

        public class Cart
        {
            private readonly IConnectionMultiplexer _redis;

            public Cart(IConnectionMultiplexer redis) => _redis = redis;

            public void Clear(string user) => _redis.GetDatabase().KeyDelete("cart:" + user);
        }
        """);

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
