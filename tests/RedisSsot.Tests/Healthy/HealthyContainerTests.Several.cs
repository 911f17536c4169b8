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
}
