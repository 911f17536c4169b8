// A stand-in for the package CacheTower.Providers.Redis, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using CacheTower.Extensions.Redis;
using CacheTower.Providers.Redis;
using StackExchange.Redis;

namespace CacheTower
{
    public interface ICacheExtension { }

    public interface ICacheLayer { }
}

namespace CacheTower.Extensions.Redis
{
    public class RedisLockOptions
    {
        public RedisLockOptions(TimeSpan? lockTimeout = null, string redisChannel = "CacheTower.CacheLock", int databaseIndex = -1) { }
    }

    public class RedisLockExtension : ICacheExtension
    {
        public RedisLockExtension(IConnectionMultiplexer connection) { }
        public RedisLockExtension(IConnectionMultiplexer connection, RedisLockOptions options) { }
    }

    public class RedisRemoteEvictionExtension : ICacheExtension
    {
        public RedisRemoteEvictionExtension(IConnectionMultiplexer connection, string channelPrefix = "CacheTower") { }
    }
}

namespace CacheTower.Providers.Redis
{
    public class RedisCacheLayerOptions
    {
        public int DatabaseIndex { get; set; }
    }

    public class RedisCacheLayer : ICacheLayer
    {
        public RedisCacheLayer(IConnectionMultiplexer connection, int databaseIndex = -1) { }
        public RedisCacheLayer(IConnectionMultiplexer connection, RedisCacheLayerOptions options) { }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public interface ICacheStackBuilder { }

    public static class ServiceCollectionExtensions
    {
        public static IServiceCollection AddCacheStack(this IServiceCollection services, Action<IServiceProvider, ICacheStackBuilder> configureBuilder) => throw null!;
        public static ICacheStackBuilder WithRedisDistributedLocking(this ICacheStackBuilder builder, IConnectionMultiplexer connection) => throw null!;
        public static ICacheStackBuilder WithRedisDistributedLocking(this ICacheStackBuilder builder, IConnectionMultiplexer connection, RedisLockOptions options) => throw null!;
        public static ICacheStackBuilder WithRedisRemoteEviction(this ICacheStackBuilder builder, IConnectionMultiplexer connection, string channelPrefix = "CacheTower") => throw null!;
        public static ICacheStackBuilder AddRedisCacheLayer(this ICacheStackBuilder builder, IConnectionMultiplexer connection, RedisCacheLayerOptions options) => throw null!;
    }
}
