// A stand-in for the package Hangfire.Redis.StackExchange (before 1.9), written from facts: the shape that programs bind to, no behaviour.
// Uses: HangfireCore
using System;
using Hangfire.Redis;
using StackExchange.Redis;

namespace Hangfire.Redis
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
}

namespace Hangfire
{
    public static class RedisStorageExtensions
    {
        public static IGlobalConfiguration<RedisStorage> UseRedisStorage(this IGlobalConfiguration configuration) => throw null;

        // Until late in 2020 the parameter was the class; both are here because the catalogue names both.
        public static IGlobalConfiguration<RedisStorage> UseRedisStorage(this IGlobalConfiguration configuration, IConnectionMultiplexer connectionMultiplexer, RedisStorageOptions options = null) => throw null;
        public static IGlobalConfiguration<RedisStorage> UseRedisStorage(this IGlobalConfiguration configuration, ConnectionMultiplexer connectionMultiplexer, RedisStorageOptions options = null) => throw null;
        public static IGlobalConfiguration<RedisStorage> UseRedisStorage(this IGlobalConfiguration configuration, string nameOrConnectionString, RedisStorageOptions options = null) => throw null;
    }
}
