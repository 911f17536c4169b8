// A stand-in for the package Hangfire.Redis.StackExchange (1.9 and later), written from facts: the shape that programs bind to, no behaviour.
// Uses: HangfireCore
using System;
using StackExchange.Redis;

namespace Hangfire.Redis.StackExchange
{
    public class RedisStorageOptions
    {
        public string Prefix { get; set; }
        public int Db { get; set; }
        public TimeSpan InvisibilityTimeout { get; set; }
    }

    public class RedisStorage : JobStorage
    {
        public RedisStorage() { }
        public RedisStorage(string connectionString, RedisStorageOptions options = null) { }
        public RedisStorage(IConnectionMultiplexer connectionMultiplexer, RedisStorageOptions options = null) { }
    }

    public static class RedisStorageExtensions
    {
        public static IGlobalConfiguration<RedisStorage> UseRedisStorage(this IGlobalConfiguration configuration) => throw null;
        public static IGlobalConfiguration<RedisStorage> UseRedisStorage(this IGlobalConfiguration configuration, IConnectionMultiplexer connectionMultiplexer, RedisStorageOptions options = null) => throw null;
        public static IGlobalConfiguration<RedisStorage> UseRedisStorage(this IGlobalConfiguration configuration, string nameOrConnectionString, RedisStorageOptions options = null) => throw null;
    }
}
