// A stand-in for the package RedisRateLimiting, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using StackExchange.Redis;

namespace RedisRateLimiting
{
    public abstract class RedisRateLimiterOptions
    {
        public Func<IConnectionMultiplexer>? ConnectionMultiplexerFactory { get; set; }
    }

    public sealed class RedisFixedWindowRateLimiterOptions : RedisRateLimiterOptions
    {
        public TimeSpan Window { get; set; }
        public int PermitLimit { get; set; }
    }

    public class RedisFixedWindowRateLimiter<TKey>
    {
        public RedisFixedWindowRateLimiter(TKey partitionKey, RedisFixedWindowRateLimiterOptions options) { }
    }
}
