// A stand-in for the package FreeRedis, written from facts: the shape that programs bind to, no behaviour.
using System;
using System.Collections.Generic;

namespace FreeRedis
{
    public class ConnectionStringBuilder
    {
        public string Host { get; set; }
        public string Password { get; set; }
        public int Database { get; set; }
        public int MaxPoolSize { get; set; }
        public static ConnectionStringBuilder Parse(string connectionString) => throw null;
        public static implicit operator ConnectionStringBuilder(string connectionString) => throw null;
        public static implicit operator string(ConnectionStringBuilder connectionString) => throw null;
    }

    public class RedisClient : IDisposable
    {
        public RedisClient(ConnectionStringBuilder connectionString, params ConnectionStringBuilder[] slaveConnectionStrings) { }
        public RedisClient(ConnectionStringBuilder[] clusterConnectionStrings, Dictionary<string, string> hostMappings = null) { }
        public RedisClient(ConnectionStringBuilder[] connectionStrings, Func<string, string> redirectRule) { }
        public RedisClient(ConnectionStringBuilder sentinelConnectionString, string[] sentinels, bool rw_splitting) { }
        public string Get(string key) => throw null;
        public void Set<T>(string key, T value, int timeoutSeconds = 0) { }
        public void Dispose() { }
    }

    public class RedisSentinelClient : IDisposable
    {
        public RedisSentinelClient(ConnectionStringBuilder connectionString) { }
        public void Dispose() { }
    }
}

namespace FreeRedis.AliyunTair
{
    public class TairRedisClient : RedisClient
    {
        public TairRedisClient(ConnectionStringBuilder connectionString, params ConnectionStringBuilder[] slaveConnectionStrings) : base(connectionString, slaveConnectionStrings) { }
        public TairRedisClient(ConnectionStringBuilder[] clusterConnectionStrings, Dictionary<string, string> hostMappings = null) : base(clusterConnectionStrings, hostMappings) { }
        public TairRedisClient(ConnectionStringBuilder[] connectionStrings, Func<string, string> redirectRule) : base(connectionStrings, redirectRule) { }
        public TairRedisClient(ConnectionStringBuilder sentinelConnectionString, string[] sentinels, bool rw_splitting) : base(sentinelConnectionString, sentinels, rw_splitting) { }
    }
}
