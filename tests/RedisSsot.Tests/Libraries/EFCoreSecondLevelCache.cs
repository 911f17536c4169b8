// A stand-in for the package EFCoreSecondLevelCacheInterceptor.StackExchange.Redis, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using EFCoreSecondLevelCacheInterceptor;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace EFCoreSecondLevelCacheInterceptor
{
    public class EFCoreSecondLevelCacheOptions { }

    public class EFRedisCacheConfigurationOptions
    {
        public EFRedisCacheConfigurationOptions() { }
        public ConfigurationOptions? ConfigurationOptions { set; get; }
        public string? RedisConnectionString { set; get; }
        public bool EnableCompression { set; get; }
    }

    public static class EFServiceCollectionExtensions
    {
        public static IServiceCollection AddEFSecondLevelCache(this IServiceCollection services, Action<EFCoreSecondLevelCacheOptions> options) => throw null!;
    }

    public static class EFStackExchangeRedisCacheProviderOptions
    {
        public static EFCoreSecondLevelCacheOptions UseStackExchangeRedisCacheProvider(this EFCoreSecondLevelCacheOptions options, ConfigurationOptions configurationOptions, TimeSpan timeout, bool enableCompression = false) => throw null!;
        public static EFCoreSecondLevelCacheOptions UseStackExchangeRedisCacheProvider(this EFCoreSecondLevelCacheOptions options, string redisConnectionString, TimeSpan timeout, bool enableCompression = false) => throw null!;
    }
}
