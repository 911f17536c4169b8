using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

/// <summary>Programs that do a lot with their one connection: nothing of that opens, keeps or closes one.</summary>
public class HealthyConsumerTests
{
    private const string RedisManager = """
        public static class RedisManager
        {
            private static readonly Lazy<ConnectionMultiplexer> Lazy = new(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS")));

            public static ConnectionMultiplexer Shared => Lazy.Value;
        }
        // ---

        """;

    [Fact]
    public Task Messages() => HealthyTest.IsSilent(RedisManager + """
        public sealed class Bus : IDisposable
        {
            private readonly ISubscriber _subscriber = RedisManager.Shared.GetSubscriber();
            private readonly List<ChannelMessageQueue> _queues = new();

            public async Task FollowAsync(string topic, Func<string, Task> onMessage)
            {
                var queue = await _subscriber.SubscribeAsync(RedisChannel.Literal(topic));
                queue.OnMessage(message => onMessage(message.Message));
                _queues.Add(queue);
            }

            public Task<long> SendAsync(string topic, string text) => _subscriber.PublishAsync(RedisChannel.Literal(topic), text);

            public void Dispose()
            {
                foreach (var queue in _queues)
                    queue.Unsubscribe();
            }
        }
        """);

    [Fact]
    public Task Transactions_and_batches() => HealthyTest.IsSilent(RedisManager + """
        public sealed class Accounts
        {
            public async Task<bool> MoveAsync(string from, string to, long cents)
            {
                var database = RedisManager.Shared.GetDatabase();
                var balance = await database.StringGetAsync(from);
                var transaction = database.CreateTransaction();
                transaction.AddCondition(Condition.StringEqual(from, balance));
                _ = transaction.StringDecrementAsync(from, cents);
                _ = transaction.StringIncrementAsync(to, cents);
                return await transaction.ExecuteAsync();
            }

            public async Task<long[]> BalancesAsync(string[] accounts)
            {
                var batch = RedisManager.Shared.GetDatabase().CreateBatch();
                var reads = accounts.Select(account => batch.StringGetAsync(account)).ToList();
                batch.Execute();
                return (await Task.WhenAll(reads)).Select(value => (long)value).ToArray();
            }
        }
        """);

    [Fact]
    public Task Scripts() => HealthyTest.IsSilent(RedisManager + """
        public sealed class SlidingWindow
        {
            private const string Script = "local n = redis.call('INCR', @key) if n == 1 then redis.call('EXPIRE', @key, @seconds) end return n";

            private static readonly LuaScript Prepared = LuaScript.Prepare(Script);

            public async Task<bool> AllowsAsync(string client, int limit)
            {
                var database = RedisManager.Shared.GetDatabase();
                var count = (long)await database.ScriptEvaluateAsync(Prepared, new { key = (RedisKey)("window:" + client), seconds = 60 });
                return count <= limit;
            }
        }
        """);

    [Fact]
    public Task Databases_that_are_handed_around() => HealthyTest.IsSilent(RedisManager + """
        using System.IO;

        public static class Export
        {
            public static async Task Main(string[] args)
            {
                using var file = new StreamWriter(args[0]);
                await WriteAsync(RedisManager.Shared.GetDatabase(2), file, Keys("user:*"));
            }

            private static IEnumerable<RedisKey> Keys(string pattern) =>
                RedisManager.Shared.GetEndPoints().Select(endpoint => RedisManager.Shared.GetServer(endpoint)).First(server => !server.IsReplica).Keys(2, pattern);

            private static async Task WriteAsync(IDatabaseAsync database, TextWriter writer, IEnumerable<RedisKey> keys)
            {
                foreach (var key in keys)
                    await writer.WriteLineAsync($"{key}={await database.StringGetAsync(key)}");
            }
        }
        """);

    [Fact]
    public Task Events_of_the_connection() => HealthyTest.IsSilent(RedisManager + """
        public sealed class ConnectionWatch : IDisposable
        {
            private readonly ILogger<ConnectionWatch> _logger;

            public ConnectionWatch(ILogger<ConnectionWatch> logger)
            {
                _logger = logger;
                RedisManager.Shared.ConnectionFailed += OnFailed;
            }

            public void Dispose() => RedisManager.Shared.ConnectionFailed -= OnFailed;

            private void OnFailed(object sender, ConnectionFailedEventArgs e)
            {
                var connection = (IConnectionMultiplexer)sender;
                _logger.LogWarning(e.Exception, "{Name} lost {EndPoint}, {Count} operations so far", connection.ClientName, e.EndPoint, connection.OperationCount);
            }
        }
        """);

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
