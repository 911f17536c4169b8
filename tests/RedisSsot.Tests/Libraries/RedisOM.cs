// A stand-in for the package Redis.OM, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using StackExchange.Redis;

namespace Redis.OM.Contracts
{
    public interface IRedisConnectionProvider { }
}

namespace Redis.OM
{
    public class RedisConnectionConfiguration
    {
        public string Host { get; set; } = "localhost";
        public int Port { get; set; } = 6379;
        public string? Password { get; set; }
    }

    public class RedisConnectionProvider : Contracts.IRedisConnectionProvider
    {
        public RedisConnectionProvider(string connectionString) { }
        public RedisConnectionProvider(RedisConnectionConfiguration connectionConfig) { }
        public RedisConnectionProvider(ConfigurationOptions configurationOptions) { }
        public RedisConnectionProvider(IConnectionMultiplexer connectionMultiplexer) { }
    }
}
