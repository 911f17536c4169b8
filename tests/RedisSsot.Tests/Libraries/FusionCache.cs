// A stand-in for the package ZiggyCreatures.FusionCache.Backplane.StackExchangeRedis, together with ZiggyCreatures.FusionCache.Locking.Distributed.Redis, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StackExchange.Redis;
using ZiggyCreatures.Caching.Fusion;
using ZiggyCreatures.Caching.Fusion.Backplane.StackExchangeRedis;

namespace ZiggyCreatures.Caching.Fusion
{
    public interface IFusionCacheBuilder
    {
        IServiceCollection Services { get; }
    }

    public interface IFusionCacheBackplane { }

    public interface IFusionCacheDistributedLocker : IDisposable { }
}

namespace ZiggyCreatures.Caching.Fusion.Backplane.StackExchangeRedis
{
    public class RedisBackplaneOptions : IOptions<RedisBackplaneOptions>
    {
        public string? Configuration { get; set; }
        public ConfigurationOptions? ConfigurationOptions { get; set; }
        public Func<Task<IConnectionMultiplexer>>? ConnectionMultiplexerFactory { get; set; }
        RedisBackplaneOptions IOptions<RedisBackplaneOptions>.Value => throw null!;
    }

    public class RedisBackplane : IFusionCacheBackplane
    {
        public RedisBackplane(IOptions<RedisBackplaneOptions> optionsAccessor, ILogger<RedisBackplane>? logger = null) { }
    }
}

namespace ZiggyCreatures.Caching.Fusion.Locking.Distributed.Redis
{
    public class RedisDistributedLockerOptions : IOptions<RedisDistributedLockerOptions>
    {
        public string? Configuration { get; set; }
        public ConfigurationOptions? ConfigurationOptions { get; set; }
        public Func<Task<IConnectionMultiplexer>>? ConnectionMultiplexerFactory { get; set; }
        RedisDistributedLockerOptions IOptions<RedisDistributedLockerOptions>.Value => throw null!;
    }

    public class RedisDistributedLocker : IFusionCacheDistributedLocker
    {
        public RedisDistributedLocker(IOptions<RedisDistributedLockerOptions> optionsAccessor, ILogger<RedisDistributedLocker>? logger = null) { }
        public void Dispose() { }
    }

    public static class RedisDistributedLockerExtensions
    {
        public static IServiceCollection AddFusionCacheRedisDistributedLocker(this IServiceCollection services, Action<RedisDistributedLockerOptions>? setupOptionsAction = null) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class FusionCacheServiceCollectionExtensions
    {
        public static IFusionCacheBuilder AddFusionCache(this IServiceCollection services) => throw null!;
    }

    public static class StackExchangeRedisBackplaneExtensions
    {
        public static IServiceCollection AddFusionCacheStackExchangeRedisBackplane(this IServiceCollection services, Action<RedisBackplaneOptions>? setupOptionsAction = null) => throw null!;
        public static IFusionCacheBuilder WithStackExchangeRedisBackplane(this IFusionCacheBuilder builder, Action<RedisBackplaneOptions>? setupOptionsAction = null) => throw null!;
    }
}
