using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

public partial class HealthyConsumerTests
{
    [Fact]
    public Task A_controller() => HealthyTest.IsSilent("""
        using Microsoft.AspNetCore.Mvc;

        namespace Shop.Controllers
        {
            [ApiController]
            [Route("prices")]
            public sealed class PricesController : ControllerBase
            {
                private readonly IConnectionMultiplexer _redis;

                public PricesController(IConnectionMultiplexer redis) => _redis = redis;

                [HttpGet("{article}")]
                public async Task<IActionResult> Get(string article)
                {
                    var price = await _redis.GetDatabase().StringGetAsync("price:" + article);
                    return price.HasValue ? Ok((double)price) : NotFound();
                }
            }
        }

        namespace Shop
        {
            public sealed class Startup
            {
                public void ConfigureServices(IServiceCollection services)
                {
                    services.AddControllers();
                    services.AddSingleton<IConnectionMultiplexer>(sp =>
                        ConnectionMultiplexer.Connect(sp.GetRequiredService<IConfiguration>().GetSection("Redis").Get<ConfigurationOptions>()));
                }
            }
        }
        """);

    [Fact]
    public Task A_middleware() => HealthyTest.IsSilent("""
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(builder.Configuration.GetValue<string>("Redis")));
        var app = builder.Build();
        app.UseMiddleware<CountingMiddleware>();
        app.Run();

        sealed class CountingMiddleware
        {
            private readonly RequestDelegate _next;

            public CountingMiddleware(RequestDelegate next) => _next = next;

            public async Task InvokeAsync(HttpContext context)
            {
                var redis = context.RequestServices.GetRequiredService<IConnectionMultiplexer>();
                await redis.GetDatabase().HashIncrementAsync("calls", context.Request.Path);
                await _next(context);
            }
        }
        """);

    [Fact]
    public Task A_scope_of_a_background_service() => HealthyTest.IsSilent("""
        // top-level
        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(builder.Configuration["Redis:Url"]));
        builder.Services.AddScoped<Outbox>();
        builder.Services.AddHostedService<OutboxSender>();
        builder.Build().Run();

        sealed class Outbox
        {
            private readonly IDatabase _database;

            public Outbox(IConnectionMultiplexer redis) => _database = redis.GetDatabase();

            public async Task<bool> SendNextAsync() => (await _database.ListRightPopLeftPushAsync("outbox", "sent")).HasValue;
        }

        sealed class OutboxSender : BackgroundService
        {
            private readonly IServiceScopeFactory _scopes;

            public OutboxSender(IServiceScopeFactory scopes) => _scopes = scopes;

            protected override async Task ExecuteAsync(CancellationToken stoppingToken)
            {
                while (!stoppingToken.IsCancellationRequested)
                {
                    using var scope = _scopes.CreateScope();
                    if (!await scope.ServiceProvider.GetRequiredService<Outbox>().SendNextAsync())
                        await Task.Delay(TimeSpan.FromSeconds(1), stoppingToken);
                }
            }
        }
        """);

    [Fact]
    public Task Fields_that_keep_the_injected_connection_or_its_database() => HealthyTest.IsSilent("""
        public abstract class RedisRepository
        {
            protected RedisRepository(IConnectionMultiplexer redis) => (Redis, Database) = (redis, redis.GetDatabase());

            protected IConnectionMultiplexer Redis { get; }

            protected IDatabase Database { get; }
        }

        public sealed class TagRepository : RedisRepository
        {
            private static IDatabase s_last;

            public TagRepository(IConnectionMultiplexer redis)
                : base(redis)
            {
                s_last = Database;
            }

            public string[] Tags(string article) => Database.SetMembers("tags:" + article).ToStringArray();

            public static bool Any(string article) => s_last.KeyExists("tags:" + article);
        }

        public static class Repositories
        {
            public static void Add(IServiceCollection services, IConfiguration configuration)
            {
                services.AddSingleton<IConnectionMultiplexer>(ConnectionMultiplexer.Connect(configuration.GetConnectionString("Redis")));
                services.AddScoped<TagRepository>();
                services.AddScoped(sp => ActivatorUtilities.CreateInstance<Report>(sp, "weekly"));
            }

            private sealed class Report
            {
                public Report(TagRepository tags, string name) => (Tags, Name) = (tags, name);

                public TagRepository Tags { get; }

                public string Name { get; }
            }
        }
        """);
}
