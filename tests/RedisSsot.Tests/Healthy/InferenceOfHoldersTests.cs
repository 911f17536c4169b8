using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

/// <summary>
/// Holders and lifetimes with nothing configured. What RSSOT1003 and RSSOT1004 say, and where, was not settled when this was
/// written: these are expectations to decide on, apart from the others.
/// </summary>
public class InferenceOfHoldersTests
{
    private const string Registration = """
        public static class RedisSetup
        {
            public static IServiceCollection AddRedis(this IServiceCollection services, IConfiguration configuration) =>
                services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(configuration["Redis"]));
        }
        // ---

        """;

    private const string RedisManager = """
        public static class RedisManager
        {
            public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS"));
        }
        // ---

        """;

    [Fact]
    public Task A_field_that_is_filled_by_the_constructor_beside_a_registration() => HealthyTest.Reports("", Registration + """
        public sealed class Articles
        {
            private readonly ConnectionMultiplexer _redis;

            public Articles(IConfiguration configuration) => _redis = [|ConnectionMultiplexer.Connect|](configuration["Redis"]);

            public string Find(int id) => _redis.GetDatabase().StringGet("article:" + id);
        }
        """);

    [Fact]
    public Task A_private_static_field_beside_a_registration() => HealthyTest.Reports("", Registration + """
        public sealed class Articles
        {
            private static readonly ConnectionMultiplexer {|RSSOT1003:Redis|} = ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS"));

            public string Find(int id) => Redis.GetDatabase().StringGet("article:" + id);
        }
        """);

    // A private member serves its class alone. A public one may be what everybody is meant to use.
    [Fact]
    public Task A_public_static_property_beside_a_registration() => HealthyTest.IsAmbiguous(["IConnectionMultiplexer", "RedisManager"], Registration + RedisManager + """
        public sealed class Articles
        {
            public string Find(int id) => RedisManager.Shared.GetDatabase().StringGet("article:" + id);
        }
        """);

    [Fact]
    public Task A_field_with_an_initializer_beside_a_static_accessor() => HealthyTest.Reports("", RedisManager + """
        public sealed class Articles
        {
            private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("redis:6379");

            public string Find(int id) => _redis.GetDatabase().StringGet("article:" + id);
        }
        """);

    [Fact]
    public Task A_lazy_field_beside_a_static_accessor() => HealthyTest.Reports("", RedisManager + """
        public sealed class Articles
        {
            private readonly Lazy<ConnectionMultiplexer> {|RSSOT1003:_redis|} = new(() => ConnectionMultiplexer.Connect("redis:6379"));

            public string Find(int id) => _redis.Value.GetDatabase().StringGet("article:" + id);
        }
        """);

    [Fact]
    public Task A_property_that_fills_itself_beside_a_static_accessor() => HealthyTest.Reports("", RedisManager + """
        public sealed class Articles
        {
            private ConnectionMultiplexer _redis;

            private ConnectionMultiplexer Redis => _redis ??= [|ConnectionMultiplexer.Connect|]("redis:6379");

            public string Find(int id) => Redis.GetDatabase().StringGet("article:" + id);
        }
        """);

    [Fact]
    public Task A_field_and_nothing_that_could_be_the_accessor() => HealthyTest.Reports("", """
        public sealed class Articles : IDisposable
        {
            private readonly ConnectionMultiplexer {|RSSOT1003:_redis|} = ConnectionMultiplexer.Connect("redis:6379");

            public string Find(int id) => _redis.GetDatabase().StringGet("article:" + id);

            public void Dispose() => _redis.Dispose();
        }
        """);

    [Fact]
    public Task A_store_that_is_made_for_each_scope() => HealthyTest.Reports("", """
        public sealed class RedisStore
        {
            private readonly ConnectionMultiplexer {|RSSOT1003:_connection|} = ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS"));

            public IDatabase Database => _connection.GetDatabase();
        }

        public static class Setup
        {
            public static void Add(IServiceCollection services) => services.AddScoped<RedisStore>();
        }
        """);

    [Fact]
    public Task A_connection_for_each_scope() => HealthyTest.Reports("", """
        public static class Setup
        {
            public static void Add(IServiceCollection services, IConfiguration configuration) =>
                services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(configuration["Redis"]));
        }
        """);

    [Fact]
    public Task A_connection_for_each_resolution() => HealthyTest.Reports("", """
        public static class Setup
        {
            public static void Add(IServiceCollection services, IConfiguration configuration) =>
                services.{|RSSOT1004:AddTransient|}(_ => ConnectionMultiplexer.Connect(configuration["Redis"]));
        }
        """);

    [Fact]
    public Task A_connection_for_each_scope_is_no_accessor() => HealthyTest.Reports("", """
        public static class Setup
        {
            public static void Add(IServiceCollection services, IConfiguration configuration) =>
                services.{|RSSOT1004:AddScoped<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(configuration["Redis"]));

            public static bool Probe(IConfiguration configuration)
            {
                using var redis = [|ConnectionMultiplexer.Connect|](configuration["Redis"]);
                return redis.IsConnected;
            }
        }
        """);

    [Fact]
    public Task A_second_registration_of_the_same_service() => HealthyTest.Reports("IConnectionMultiplexer", Registration + """
        public static class ReportSetup
        {
            public static void AddReports(this IServiceCollection services, IConfiguration configuration) =>
                services.{|RSSOT1003:AddSingleton<IConnectionMultiplexer>|}(ConnectionMultiplexer.Connect(configuration["Redis"]));
        }
        """);

    [Fact]
    public Task Which_registration_is_the_second_is_no_matter_of_the_order_of_files() => HealthyTest.IsTheSameInAnyOrder(Registration + """
        public static class ReportSetup
        {
            public static void AddReports(this IServiceCollection services, IConfiguration configuration) =>
                services.AddSingleton<IConnectionMultiplexer>(ConnectionMultiplexer.Connect(configuration["Redis"]));
        }
        """);

    [Fact]
    public Task A_second_registration_that_is_only_tried() => HealthyTest.Reports("IConnectionMultiplexer", Registration + """
        public static class ReportSetup
        {
            public static void AddReports(this IServiceCollection services, IConfiguration configuration) =>
                services.TryAddSingleton<IConnectionMultiplexer>(ConnectionMultiplexer.Connect(configuration["Redis"]));
        }
        """);

    [Fact]
    public Task A_registration_that_is_made_by_a_distributed_application_and_again_by_hand() => HealthyTest.Reports(
        "AddRedisClient",
        """
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.AddRedisClient("cache");
        builder.Services.{|RSSOT1003:AddSingleton<IConnectionMultiplexer>|}(_ => ConnectionMultiplexer.Connect(builder.Configuration.GetConnectionString("cache")));
        builder.Build().Run();
        """,
        Libraries.Aspire);
}
