// A stand-in for the package IdentityServer4.Contrib.RedisStore, written from facts: the shape that programs bind to, no behaviour.
using System;
using IdentityServer4.Contrib.RedisStore;
using StackExchange.Redis;

namespace IdentityServer4.Contrib.RedisStore
{
    public abstract class RedisOptions
    {
        public ConfigurationOptions ConfigurationOptions { get; set; }
        public IConnectionMultiplexer RedisConnectionMultiplexer { get; set; }
        public string RedisConnectionString { get; set; }
        public int Db { get; set; }
        public string KeyPrefix { get; set; }
    }

    public class RedisOperationalStoreOptions : RedisOptions { }

    public class RedisCacheOptions : RedisOptions { }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public interface IIdentityServerBuilder
    {
        IServiceCollection Services { get; }
    }

    public static class IdentityServerServiceCollectionExtensions
    {
        public static IIdentityServerBuilder AddIdentityServer(this IServiceCollection services) => throw null;
    }

    public static class IdentityServerRedisBuilderExtensions
    {
        public static IIdentityServerBuilder AddOperationalStore(this IIdentityServerBuilder builder, Action<RedisOperationalStoreOptions> optionsBuilder) => throw null;
        public static IIdentityServerBuilder AddRedisCaching(this IIdentityServerBuilder builder, Action<RedisCacheOptions> optionsBuilder) => throw null;
    }
}
