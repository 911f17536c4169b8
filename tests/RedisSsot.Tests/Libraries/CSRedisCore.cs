// A stand-in for the package CSRedisCore, together with Caching.CSRedis, written from facts: the shape that programs bind to, no behaviour.
using System;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using CSRedis;
using Microsoft.Extensions.Caching.Distributed;

namespace CSRedis
{
    public delegate Tuple<string, int> SentinelMasterConverter(Tuple<string, int> master);

    public class CSRedisClient : IDisposable
    {
        public CSRedisClient(string connectionString) { }
        public CSRedisClient(string connectionString, string[] sentinels, bool readOnly = false) { }
        public CSRedisClient(string connectionString, string[] sentinels, bool readOnly, SentinelMasterConverter convert) { }
        public CSRedisClient(Func<string, string> NodeRule, params string[] connectionStrings) { }
        protected CSRedisClient(Func<string, string> NodeRule, string[] sentinels, bool readOnly, SentinelMasterConverter convert = null, params string[] connectionStrings) { }
        public string Get(string key) => throw null;
        public bool Set(string key, object value, int expireSeconds = -1) => throw null;
        public void Dispose() { }
    }

    public class RedisClientPool
    {
        public RedisClientPool(string connectionString, Action<RedisClient> onConnected) { }
    }

    public class RedisClient : IDisposable
    {
        public RedisClient(string host) { }
        public RedisClient(string host, int port) { }
        public RedisClient(string host, int port, bool ssl) { }
        public RedisClient(EndPoint endpoint) { }
        public RedisClient(EndPoint endpoint, bool ssl) { }
        public RedisClient(string host, int port, int asyncConcurrency, int asyncBufferSize) { }
        public RedisClient(string host, int port, bool ssl, int asyncConcurrency, int asyncBufferSize) { }
        public RedisClient(EndPoint endpoint, int asyncConcurrency, int asyncBufferSize) { }
        public RedisClient(EndPoint endpoint, bool ssl, int asyncConcurrency, int asyncBufferSize) { }
        public string Get(string key) => throw null;
        public void Dispose() { }
    }

    public class RedisSentinelManager : IDisposable
    {
        public RedisSentinelManager(bool readOnly, params string[] sentinels) { }
        public void Dispose() { }
    }

    public class RedisSentinelClient : IDisposable
    {
        public RedisSentinelClient(string host) { }
        public RedisSentinelClient(string host, int port) { }
        public RedisSentinelClient(string host, int port, bool ssl) { }
        public void Dispose() { }
    }
}

public abstract class RedisHelper : RedisHelper<RedisHelper> { }

public abstract class RedisHelper<TMark>
{
    public static CSRedisClient Instance => throw null;
    public static void Initialization(CSRedisClient csredis) { }
    public static string Get(string key) => throw null;
    public static bool Set(string key, object value, int expireSeconds = -1) => throw null;
}

namespace Microsoft.Extensions.Caching.Redis
{
    public class CSRedisCache : IDistributedCache
    {
        public CSRedisCache(CSRedisClient redisClient) { }
        public byte[] Get(string key) => throw null;
        public Task<byte[]> GetAsync(string key, CancellationToken token = default) => throw null;
        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) { }
        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => throw null;
        public void Refresh(string key) { }
        public Task RefreshAsync(string key, CancellationToken token = default) => throw null;
        public void Remove(string key) { }
        public Task RemoveAsync(string key, CancellationToken token = default) => throw null;
    }
}
