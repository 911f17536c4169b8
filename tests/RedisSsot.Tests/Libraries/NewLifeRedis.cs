// A stand-in for the package NewLife.Redis, together with NewLife.Redis.Extensions and NewLife.Extensions.Caching.Redis, written from facts: the shape that programs bind to, no behaviour.
using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NewLife.Caching;
using NewLife.Log;

namespace NewLife.Log
{
    public interface ITracer { }
}

namespace NewLife.Net
{
    public class NetUri
    {
        public NetUri() { }
        public NetUri(string uri) { }
    }
}

namespace NewLife.Caching
{
    public interface ICache
    {
        T Get<T>(string key);
        bool Set<T>(string key, T value, int expire = -1);
    }

    public abstract class Cache : ICache, IDisposable
    {
        public string Name { get; set; }
        public virtual void Init(string config) { }
        public abstract T Get<T>(string key);
        public abstract bool Set<T>(string key, T value, int expire = -1);
        public void Dispose() { }
    }

    public class RedisOptions
    {
        public string InstanceName { get; set; }
        public string Configuration { get; set; }
        public string Server { get; set; }
        public int Db { get; set; }
        public string UserName { get; set; }
        public string Password { get; set; }
        public int Timeout { get; set; }
        public string Prefix { get; set; }
    }

    public class Redis : Cache
    {
        public Redis() { }
        public Redis(string server, string password, int db) { }
        public Redis(string server, string username, string password, int db) { }
        public Redis(IServiceProvider provider, string name) { }
        public Redis(string name) { }
        public string Server { get; set; }
        public int Db { get; set; }
        public string Password { get; set; }
        public override void Init(string config) { }
        public virtual Redis CreateSub(int db) => throw null;
        public override T Get<T>(string key) => throw null;
        public override bool Set<T>(string key, T value, int expire = -1) => throw null;
    }

    public class FullRedis : Redis
    {
        public FullRedis() { }
        public FullRedis(string server, string password, int db) { }
        public FullRedis(string server, string userName, string password, int db) { }
        public FullRedis(RedisOptions options) { }
        public FullRedis(IServiceProvider provider, string name) { }
        public FullRedis(IServiceProvider provider, RedisOptions options) { }
        public static FullRedis Create(string config) => throw null;
        public override void Init(string config) { }
        public override Redis CreateSub(int db) => throw null;
    }

    public class PrefixedRedis : FullRedis
    {
        public PrefixedRedis() { }
    }

    public class RedisClient : IDisposable
    {
        public RedisClient(Redis redis, NewLife.Net.NetUri server) { }
        public void Dispose() { }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class DependencyInjectionExtensions
    {
        public static IServiceCollection AddRedis(this IServiceCollection services, FullRedis redis = null) => throw null;
        public static FullRedis AddRedis(this IServiceCollection services, string config, ITracer tracer = null) => throw null;
        public static FullRedis AddRedis(this IServiceCollection services, string name, string config, int timeout = 0, ITracer tracer = null) => throw null;
        public static FullRedis AddRedis(this IServiceCollection services, string server, string psssword, int db, int timeout = 0, ITracer tracer = null) => throw null;
        public static FullRedis AddRedis(this IServiceCollection services, string config) => throw null;
        public static FullRedis AddRedis(this IServiceCollection services, string name, string config, int timeout = 0) => throw null;
        public static FullRedis AddRedis(this IServiceCollection services, string server, string psssword, int db, int timeout = 0) => throw null;
        public static IServiceCollection AddRedis(this IServiceCollection services, Action<RedisOptions> setupAction) => throw null;
        public static IServiceCollection AddPrefixedRedis(this IServiceCollection services, Action<RedisOptions> setupAction) => throw null;
    }
}

namespace NewLife.Redis.Extensions
{
    public static class RedisCacheServiceCollectionExtensions
    {
        public static IServiceCollection AddDistributedRedisCache(this IServiceCollection services, Action<RedisOptions> setupAction) => throw null;
    }

    public class RedisCache : FullRedis, IDistributedCache
    {
        public RedisCache(IServiceProvider serviceProvider, IOptions<RedisOptions> optionsAccessor) { }
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

namespace NewLife.Extensions.Caching.Redis
{
    public static class RedisCacheServiceCollectionExtensions
    {
        public static IServiceCollection AddDistributedRedisCache(this IServiceCollection services, Action<RedisOptions> setupAction) => throw null;
    }

    public class RedisCache : IDistributedCache, IDisposable
    {
        public RedisCache(IOptions<RedisOptions> optionsAccessor, IServiceProvider serviceProvider) { }
        public byte[] Get(string key) => throw null;
        public Task<byte[]> GetAsync(string key, CancellationToken token = default) => throw null;
        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) { }
        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => throw null;
        public void Refresh(string key) { }
        public Task RefreshAsync(string key, CancellationToken token = default) => throw null;
        public void Remove(string key) { }
        public Task RemoveAsync(string key, CancellationToken token = default) => throw null;
        public void Dispose() { }
    }
}
