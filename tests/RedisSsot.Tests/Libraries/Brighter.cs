// A stand-in for the package Paramore.Brighter.MessagingGateway.Redis, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;

namespace Paramore.Brighter
{
    public interface IAmGatewayConfiguration { }
}

namespace Paramore.Brighter.MessagingGateway.Redis
{
    public class RedisMessagingGatewayConfiguration : IAmGatewayConfiguration
    {
        public RedisMessagingGatewayConfiguration() { }
        public string? RedisConnectionString { get; set; }
        public int? MaxPoolSize { get; set; }
        public TimeSpan? MessageTimeToLive { get; set; }
    }

    public class RedisMessageProducer
    {
        public RedisMessageProducer(RedisMessagingGatewayConfiguration redisMessagingGatewayConfiguration) { }
    }
}
