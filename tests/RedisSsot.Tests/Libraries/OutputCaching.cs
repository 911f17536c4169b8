// A stand-in for the package Microsoft.AspNetCore.OutputCaching.StackExchangeRedis, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.OutputCaching.StackExchangeRedis;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Microsoft.AspNetCore.OutputCaching.StackExchangeRedis
{
    public class RedisOutputCacheOptions : IOptions<RedisOutputCacheOptions>
    {
        public string? Configuration { get; set; }
        public ConfigurationOptions? ConfigurationOptions { get; set; }
        public Func<Task<IConnectionMultiplexer>>? ConnectionMultiplexerFactory { get; set; }
        public string? InstanceName { get; set; }
        RedisOutputCacheOptions IOptions<RedisOutputCacheOptions>.Value => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class StackExchangeRedisOutputCacheServiceCollectionExtensions
    {
        public static IServiceCollection AddStackExchangeRedisOutputCache(this IServiceCollection services) => throw null!;
        public static IServiceCollection AddStackExchangeRedisOutputCache(this IServiceCollection services, Action<RedisOutputCacheOptions> setupAction) => throw null!;
    }
}
