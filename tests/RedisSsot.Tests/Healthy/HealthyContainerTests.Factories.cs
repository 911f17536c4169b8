using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.Tests.Healthy;

public partial class HealthyContainerTests
{
    [Fact]
    public Task A_helper_that_opens_for_the_factory() => HealthyTest.IsSilent("""
        internal static class RedisFactory
        {
            public static ConnectionMultiplexer Open(IConfiguration configuration)
            {
                var options = ConfigurationOptions.Parse(configuration.GetConnectionString("Redis"));
                options.ReconnectRetryPolicy = new ExponentialRetry(500);
                return ConnectionMultiplexer.Connect(options);
            }
        }
        // ---
        // top-level
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => RedisFactory.Open(builder.Configuration));
        var app = builder.Build();
        app.MapGet("/", (IConnectionMultiplexer redis) => redis.ClientName);
        app.Run();
        """);

    [Fact]
    public Task A_private_method_that_opens_for_the_factory() => HealthyTest.IsSilent("""
        public sealed class Startup
        {
            private readonly IConfiguration _configuration;

            public Startup(IConfiguration configuration) => _configuration = configuration;

            public void ConfigureServices(IServiceCollection services)
            {
                services.AddSingleton<IConnectionMultiplexer>(OpenRedis);
                services.AddSingleton<Ticker>();
            }

            private IConnectionMultiplexer OpenRedis(IServiceProvider services)
            {
                var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger<Startup>();
                logger.LogInformation("opening Redis");
                return ConnectionMultiplexer.Connect(_configuration["Redis"]);
            }
        }

        public sealed class Ticker
        {
            private readonly ISubscriber _subscriber;

            public Ticker(IConnectionMultiplexer redis) => _subscriber = redis.GetSubscriber();

            public void Follow(Action<string> onTick) => _subscriber.Subscribe(RedisChannel.Pattern("ticks:*"), (_, value) => onTick(value));
        }
        """);

    [Fact]
    public Task A_factory_service_that_is_asked_once() => HealthyTest.IsSilent("""
        public interface IRedisConnectionFactory
        {
            IConnectionMultiplexer Create();
        }

        public sealed class RedisConnectionFactory : IRedisConnectionFactory
        {
            private readonly IOptions<ConfigurationOptions> _options;

            public RedisConnectionFactory(IOptions<ConfigurationOptions> options) => _options = options;

            public IConnectionMultiplexer Create() => ConnectionMultiplexer.Connect(_options.Value);
        }

        public static class Setup
        {
            public static IServiceCollection AddRedis(this IServiceCollection services)
            {
                services.AddSingleton<IRedisConnectionFactory, RedisConnectionFactory>();
                services.AddSingleton(sp => sp.GetRequiredService<IRedisConnectionFactory>().Create());
                return services;
            }
        }
        """);
}
