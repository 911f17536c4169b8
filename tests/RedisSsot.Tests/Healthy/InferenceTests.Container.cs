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
}
