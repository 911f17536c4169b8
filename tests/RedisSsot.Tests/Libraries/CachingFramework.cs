// A stand-in for the package CachingFramework.Redis, written from facts: the shape that programs bind to, no behaviour.
using System;
using System.IO;
using CachingFramework.Redis.Contracts;
using StackExchange.Redis;

namespace CachingFramework.Redis.Contracts
{
    public interface ISerializer
    {
        byte[] Serialize<T>(T value);
        T Deserialize<T>(byte[] value);
    }

    public interface ICacheProvider
    {
        T GetObject<T>(string key);
        void SetObject<T>(string key, T value, TimeSpan? ttl = null);
    }

    public interface IContext
    {
        ICacheProvider Cache { get; }
    }
}

namespace CachingFramework.Redis
{
    public class DatabaseOptions
    {
        public int DbIndex { get; set; }
        public string KeyPrefix { get; set; }
    }

    public class RedisContext : IContext, IDisposable
    {
        public RedisContext() { }
        public RedisContext(string configuration) { }
        public RedisContext(ConfigurationOptions configuration) { }
        public RedisContext(string configuration, ISerializer serializer) { }
        public RedisContext(ConfigurationOptions configuration, ISerializer serializer) { }
        public RedisContext(string configuration, ISerializer serializer, TextWriter log) { }
        public RedisContext(ConfigurationOptions configuration, ISerializer serializer, TextWriter log) { }
        public RedisContext(string configuration, DatabaseOptions databaseOptions) { }
        public RedisContext(ConfigurationOptions configuration, DatabaseOptions databaseOptions) { }
        public RedisContext(string configuration, ISerializer serializer, DatabaseOptions databaseOptions) { }
        public RedisContext(ConfigurationOptions configuration, ISerializer serializer, DatabaseOptions databaseOptions) { }
        public RedisContext(string configuration, ISerializer serializer, TextWriter log, DatabaseOptions databaseOptions) { }
        public RedisContext(ConfigurationOptions configuration, ISerializer serializer, TextWriter log, DatabaseOptions databaseOptions) { }
        public RedisContext(IConnectionMultiplexer connection) { }
        public RedisContext(IConnectionMultiplexer connection, ISerializer serializer) { }
        public RedisContext(IConnectionMultiplexer connection, DatabaseOptions databaseOptions) { }
        public RedisContext(IConnectionMultiplexer connection, ISerializer serializer, DatabaseOptions databaseOptions) { }
        public ICacheProvider Cache => throw null;
        public void Dispose() { }
    }
}
