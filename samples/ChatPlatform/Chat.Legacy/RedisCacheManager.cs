using System;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Legacy.Redis
{
    /// <summary>The cache of the first release. Each instance opens a connection; nobody minded while there was one instance.</summary>
    public class RedisCacheManager : IDisposable
    {
        private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect(RedisSettings.FromEnvironment());

        public static RedisCacheManager Instance { get; } = new RedisCacheManager();

        public IDatabase GetClient() => _redis.GetDatabase();

        public string Get(string key) => _redis.GetDatabase().StringGet(key);

        public void Set(string key, string value, TimeSpan lifetime) => _redis.GetDatabase().StringSet(key, value, lifetime);

        public void Dispose() => _redis.Dispose();
    }
}
