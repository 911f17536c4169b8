using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

// Programs in which nothing could be the accessor.
public partial class InferenceTests
{
    [Fact]
    public Task A_connection_for_each_call_and_nothing_else() => HealthyTest.Reports(NoAccessor, """
        public sealed class TokenStore
        {
            private readonly string _connectionString;

            public TokenStore(IConfiguration configuration) => _connectionString = configuration["Redis"];

            public void Revoke(string token)
            {
                using var redis = [|ConnectionMultiplexer.Connect|](_connectionString);
                redis.GetDatabase().SetAdd("revoked", token);
            }

            public bool IsRevoked(string token)
            {
                using (var redis = [|ConnectionMultiplexer.Connect|](_connectionString))
                    return redis.GetDatabase().SetContains("revoked", token);
            }
        }
        """);

    [Fact]
    public Task A_local_of_the_entry_point() => HealthyTest.Reports(NoAccessor, """
        // top-level
        var redis = await [|ConnectionMultiplexer.ConnectAsync|](args[0]);
        var database = redis.GetDatabase();
        foreach (var line in System.IO.File.ReadLines(args[1]))
            await database.SetAddAsync("lines", line);
        await redis.CloseAsync();
        """);

    [Fact]
    public Task A_factory_that_opens_for_everybody() => HealthyTest.Reports(NoAccessor, """
        public static class RedisHelper
        {
            public static IDatabase GetDatabase(string connectionString) => [|ConnectionMultiplexer.Connect|](connectionString).GetDatabase();
        }

        public sealed class Orders
        {
            public void Place(string order) => RedisHelper.GetDatabase("redis:6379").ListLeftPush("orders", order);
        }

        public sealed class Invoices
        {
            public long Count() => RedisHelper.GetDatabase("redis:6379").ListLength("invoices");
        }
        """);

    [Fact]
    public Task A_factory_that_is_a_singleton_and_keeps_nothing() => HealthyTest.Reports(NoAccessor, """
        public interface IRedisFactory
        {
            IConnectionMultiplexer Create();
        }

        public sealed class RedisFactory : IRedisFactory
        {
            private readonly IConfiguration _configuration;

            public RedisFactory(IConfiguration configuration) => _configuration = configuration;

            public IConnectionMultiplexer Create() => [|ConnectionMultiplexer.Connect|](_configuration["Redis"]);
        }

        public sealed class Cart
        {
            private readonly IRedisFactory _factory;

            public Cart(IRedisFactory factory) => _factory = factory;

            public void Clear(string user) => _factory.Create().GetDatabase().KeyDelete("cart:" + user);
        }

        public static class Setup
        {
            public static void Add(IServiceCollection services) => services.AddSingleton<IRedisFactory, RedisFactory>();
        }
        """);

    [Fact]
    public Task A_key_ring_that_opens_with_each_access() => HealthyTest.Reports(
        NoAccessor,
        """
        using Microsoft.AspNetCore.DataProtection;

        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddDataProtection().PersistKeysToStackExchangeRedis(
            () => [|ConnectionMultiplexer.Connect|](builder.Configuration["Redis"]).GetDatabase(),
            "keys");
        builder.Build().Run();
        """,
        Libraries.DataProtection);

    [Fact]
    public Task Keyed_singletons_are_no_accessor() => HealthyTest.Reports(NoAccessor, """
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddKeyedSingleton<IConnectionMultiplexer>("cache", (_, _) => ConnectionMultiplexer.Connect(builder.Configuration["Redis:Cache"]));
        builder.Services.AddKeyedSingleton<IConnectionMultiplexer>("queue", (_, _) => ConnectionMultiplexer.Connect(builder.Configuration["Redis:Queue"]));
        var app = builder.Build();
        app.MapGet("/", () =>
        {
            using var redis = [|ConnectionMultiplexer.Connect|](builder.Configuration["Redis:Queue"]);
            return redis.GetDatabase().ListLength("jobs");
        });
        app.Run();
        """);

    [Fact]
    public Task A_static_field_of_another_type_is_no_accessor() => HealthyTest.Reports(NoAccessor, """
        public sealed class Lines
        {
            private static readonly string Server = "redis:6379";
            private static IDatabase s_database;

            public static void Add(string line)
            {
                s_database ??= [|ConnectionMultiplexer.Connect|](Server).GetDatabase();
                s_database.ListLeftPush("lines", line);
            }
        }
        """);

    [Fact]
    public Task A_private_static_field_is_no_accessor_for_others() => HealthyTest.Reports("'Articles._redis' cannot be written here: nothing in 'Articles' gives its connection to others", """
        public static class Articles
        {
            private static ConnectionMultiplexer _redis;

            public static string Find(int id)
            {
                _redis ??= ConnectionMultiplexer.Connect("redis:6379");
                return _redis.GetDatabase().StringGet("article:" + id);
            }
        }
        // ---

        public static class Comments
        {
            public static string Find(int id)
            {
                var redis = [|ConnectionMultiplexer.Connect|]("redis:6379");
                return redis.GetDatabase().StringGet("comment:" + id);
            }
        }
        """);

    [Fact]
    public Task Two_branches_of_a_local() => HealthyTest.Reports(NoAccessor, """
        public static class Diagnose
        {
            public static async Task<string> RunAsync(bool sentinel, string server)
            {
                ConnectionMultiplexer redis;
                if (sentinel)
                    redis = await [|ConnectionMultiplexer.SentinelConnectAsync|](server);
                else
                    redis = await [|ConnectionMultiplexer.ConnectAsync|](server);
                return redis.GetStatus();
            }
        }
        """);

    [Fact]
    public Task A_singleton_of_something_that_is_given_its_own_connection() => HealthyTest.Reports(
        NoAccessor,
        """
        using Medallion.Threading;
        using Medallion.Threading.Redis;

        // top-level
        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddSingleton<IDistributedLockProvider>(_ =>
        {
            var redis = [|ConnectionMultiplexer.Connect|](builder.Configuration["Redis"]);
            return new RedisDistributedSynchronizationProvider(redis.GetDatabase());
        });
        builder.Build().Run();
        """,
        Libraries.DistributedLock);
}
