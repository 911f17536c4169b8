using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

/// <summary>Programs whose one connection is a singleton of the container: silent with nothing configured.</summary>
public partial class HealthyContainerTests
{
    [Fact]
    public Task A_minimal_api_with_a_factory() => HealthyTest.IsSilent("""
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(builder.Configuration.GetConnectionString("Redis")));

        var app = builder.Build();
        app.MapGet("/carts/{id}", async (string id, IConnectionMultiplexer redis) =>
        {
            var cart = await redis.GetDatabase().StringGetAsync("cart:" + id);
            return cart.IsNull ? Results.NotFound() : Results.Ok(cart.ToString());
        });
        app.MapDelete("/carts/{id}", async (string id, IConnectionMultiplexer redis) =>
        {
            await redis.GetDatabase().KeyDeleteAsync("cart:" + id);
            return Results.NoContent();
        });
        app.Run();
        """);

    [Fact]
    public Task An_instance() => HealthyTest.IsSilent("""
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(ConnectionMultiplexer.Connect(builder.Configuration["Redis:ConnectionString"]));
        builder.Services.AddScoped<IVisits, Visits>();
        builder.Services.AddControllers();

        var app = builder.Build();
        app.MapControllers();
        app.Run();

        public interface IVisits
        {
            Task<long> CountAsync(string page);
        }

        public sealed class Visits : IVisits
        {
            private readonly IDatabase _database;

            public Visits(IConnectionMultiplexer redis)
            {
                _database = redis.GetDatabase();
            }

            public Task<long> CountAsync(string page) => _database.StringIncrementAsync("visits:" + page);
        }
        """);

    [Fact]
    public Task A_local_that_is_registered() => HealthyTest.IsSilent("""
        // top-level
        var builder = Host.CreateApplicationBuilder(args);
        var options = ConfigurationOptions.Parse(builder.Configuration.GetConnectionString("Redis"));
        options.AbortOnConnectFail = false;
        var redis = await ConnectionMultiplexer.ConnectAsync(options);
        redis.ConnectionFailed += (_, e) => Console.WriteLine(e.Exception);
        builder.Services.AddSingleton<IConnectionMultiplexer>(redis);
        builder.Services.AddHostedService<Consumer>();
        await builder.Build().RunAsync();

        sealed class Consumer : BackgroundService
        {
            private readonly IConnectionMultiplexer _redis;

            public Consumer(IConnectionMultiplexer redis) => _redis = redis;

            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                var queue = await _redis.GetSubscriber().SubscribeAsync(RedisChannel.Literal("orders"));
                queue.OnMessage(message => Console.WriteLine(message.Message));
                await Task.Delay(Timeout.Infinite, stoppingToken);
            }
        }
        """);

    [Fact]
    public Task A_connection_that_the_program_opens_registers_and_closes() => HealthyTest.IsSilent("""
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        await using var redis = await ConnectionMultiplexer.ConnectAsync(builder.Configuration.GetConnectionString("Redis"));
        builder.Services.AddSingleton<IConnectionMultiplexer>(redis);

        await using var app = builder.Build();
        app.MapGet("/ping", async (IConnectionMultiplexer connection) => Results.Ok(await connection.GetDatabase().PingAsync()));
        await app.RunAsync();
        """);

    [Fact]
    public Task A_registration_of_the_class() => HealthyTest.IsSilent("""
        public class Startup
        {
            private readonly IConfiguration _configuration;

            public Startup(IConfiguration configuration)
            {
                _configuration = configuration;
            }

            public void ConfigureServices(IServiceCollection services)
            {
                services.AddSingleton(sp => ConnectionMultiplexer.Connect(_configuration["RedisConnection"]));
                services.AddScoped<ReportCache>();
            }
        }

        public class ReportCache
        {
            private readonly ConnectionMultiplexer _redis;

            public ReportCache(ConnectionMultiplexer redis)
            {
                _redis = redis;
            }

            public byte[] Load(string name) => _redis.GetDatabase().StringGet("report:" + name);
        }
        """);
}
