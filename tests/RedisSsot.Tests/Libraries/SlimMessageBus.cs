// A stand-in for the package SlimMessageBus.Host.Redis, written from facts: the shape that programs bind to, no behaviour.
using System;
using SlimMessageBus.Host;
using StackExchange.Redis;

namespace SlimMessageBus.Host
{
    public class MessageBusBuilder { }
}

namespace SlimMessageBus.Host.Redis
{
    public class RedisMessageBusSettings
    {
        public RedisMessageBusSettings() { }
        public RedisMessageBusSettings(string connectionString) { }
        public string ConnectionString { get; set; }
        public Func<IConnectionMultiplexer> ConnectionFactory { get; set; }
    }

    public static class MessageBusBuilderExtensions
    {
        public static MessageBusBuilder WithProviderRedis(this MessageBusBuilder mbb, Action<RedisMessageBusSettings> configure) => throw null;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class SlimMessageBusServiceCollectionExtensions
    {
        public static IServiceCollection AddSlimMessageBus(this IServiceCollection services, Action<MessageBusBuilder> configure) => throw null;
    }
}
