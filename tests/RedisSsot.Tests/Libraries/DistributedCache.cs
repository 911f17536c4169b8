// A stand-in for the package Microsoft.Extensions.Caching.StackExchangeRedis, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Microsoft.Extensions.Caching.StackExchangeRedis
{
    public class RedisCacheOptions : IOptions<RedisCacheOptions>
    {
        public string? Configuration { get; set; }
        public ConfigurationOptions? ConfigurationOptions { get; set; }
        public Func<Task<IConnectionMultiplexer>>? ConnectionMultiplexerFactory { get; set; }
        public string? InstanceName { get; set; }
        RedisCacheOptions IOptions<RedisCacheOptions>.Value => throw null!;
    }

    public class RedisCache : IDistributedCache, IDisposable
    {
        public RedisCache(IOptions<RedisCacheOptions> optionsAccessor) { }
        public byte[]? Get(string key) => throw null!;
        public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => throw null!;
        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) { }
        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => throw null!;
        public void Refresh(string key) { }
        public Task RefreshAsync(string key, CancellationToken token = default) => throw null!;
        public void Remove(string key) { }
        public Task RemoveAsync(string key, CancellationToken token = default) => throw null!;
        public void Dispose() { }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class StackExchangeRedisCacheServiceCollectionExtensions
    {
        public static IServiceCollection AddStackExchangeRedisCache(this IServiceCollection services, Action<RedisCacheOptions> setupAction) => throw null!;
    }
}
