using System;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Legacy.Redis
{
    /// <summary>The cache of the first release. Each instance opens a connection; nobody minded while there was one instance.</summary>
    public class RedisCacheManager : IDisposable
    {
        public static RedisCacheManager Instance { get; } = new RedisCacheManager();

        public IDatabase GetClient() => RedisManager.Shared.GetDatabase();

        public string Get(string key) => RedisManager.Shared.GetDatabase().StringGet(key);

        public void Set(string key, string value, TimeSpan lifetime) => RedisManager.Shared.GetDatabase().StringSet(key, value, lifetime);

        public void Dispose() { }
    }
}
