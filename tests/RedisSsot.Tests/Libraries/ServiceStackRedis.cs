// A stand-in for the package ServiceStack.Redis, written from facts: the shape that programs bind to, no behaviour.
using System;
using System.Collections.Generic;

namespace ServiceStack.Redis
{
    public interface IRedisClient : IDisposable
    {
        T Get<T>(string key);
        bool Set<T>(string key, T value);
        string GetValue(string key);
        void SetValue(string key, string value);
    }

    public interface IRedisClientsManager : IDisposable
    {
        IRedisClient GetClient();
        IRedisClient GetReadOnlyClient();
    }

    public interface IRedisResolver
    {
        IRedisClient CreateClient(string host);
    }

    public class RedisEndpoint
    {
        public RedisEndpoint() { }
        public RedisEndpoint(string host, int port, string password = null, long db = 0) { }
        public string Host { get; set; }
        public int Port { get; set; }
        public string Password { get; set; }
        public long Db { get; set; }
        public bool Ssl { get; set; }
    }

    public class RedisNativeClient : IDisposable
    {
        public RedisNativeClient() { }
        public RedisNativeClient(string connectionString) { }
        public RedisNativeClient(RedisEndpoint config) { }
        public RedisNativeClient(string host, int port) { }
        public RedisNativeClient(string host, int port, string password = null, long db = 0) { }
        public long Db { get; set; }
        public virtual void Dispose() { }
    }

    public class RedisClient : RedisNativeClient, IRedisClient
    {
        public RedisClient() { }
        public RedisClient(string host) { }
        public RedisClient(RedisEndpoint config) { }
        public RedisClient(string host, int port) { }
        public RedisClient(string host, int port, string password = null, long db = 0) { }
        public RedisClient(Uri uri) { }
        public static RedisClient New() => throw null;
        public T Get<T>(string key) => throw null;
        public bool Set<T>(string key, T value) => throw null;
        public string GetValue(string key) => throw null;
        public void SetValue(string key, string value) { }
    }

    public class RedisClientManagerConfig
    {
        public bool AutoStart { get; set; }
        public long? DefaultDb { get; set; }
        public int MaxReadPoolSize { get; set; }
        public int MaxWritePoolSize { get; set; }
    }

    public class RedisPoolConfig
    {
        public int MaxPoolSize { get; set; }
    }

    public class BasicRedisClientManager : IRedisClientsManager
    {
        public BasicRedisClientManager() { }
        public BasicRedisClientManager(params string[] readWriteHosts) { }
        public BasicRedisClientManager(int initialDb, params string[] readWriteHosts) { }
        public BasicRedisClientManager(IEnumerable<string> readWriteHosts, IEnumerable<string> readOnlyHosts, long? initialDb = null) { }
        public BasicRedisClientManager(IEnumerable<RedisEndpoint> readWriteHosts, IEnumerable<RedisEndpoint> readOnlyHosts, long? initialDb = null) { }
        public IRedisClient GetClient() => throw null;
        public IRedisClient GetReadOnlyClient() => throw null;
        public void Dispose() { }
    }

    public class PooledRedisClientManager : IRedisClientsManager
    {
        public PooledRedisClientManager() { }
        public PooledRedisClientManager(int poolSize, int poolTimeOutSeconds, params string[] readWriteHosts) { }
        public PooledRedisClientManager(long initialDb, params string[] readWriteHosts) { }
        public PooledRedisClientManager(params string[] readWriteHosts) { }
        public PooledRedisClientManager(IEnumerable<string> readWriteHosts, IEnumerable<string> readOnlyHosts) { }
        public PooledRedisClientManager(IEnumerable<string> readWriteHosts, IEnumerable<string> readOnlyHosts, RedisClientManagerConfig config) { }
        public PooledRedisClientManager(IEnumerable<string> readWriteHosts, IEnumerable<string> readOnlyHosts, long initialDb) { }
        public PooledRedisClientManager(IEnumerable<string> readWriteHosts, IEnumerable<string> readOnlyHosts, RedisClientManagerConfig config, long? initialDb, int? poolSizeMultiplier, int? poolTimeOutSeconds) { }
        public IRedisClient GetClient() => throw null;
        public virtual IRedisClient GetReadOnlyClient() => throw null;
        public void Dispose() { }
    }

    public class RedisManagerPool : IRedisClientsManager
    {
        public RedisManagerPool() { }
        public RedisManagerPool(string host) { }
        public RedisManagerPool(string host, RedisPoolConfig config) { }
        public RedisManagerPool(IEnumerable<string> hosts) { }
        public RedisManagerPool(IEnumerable<string> hosts, RedisPoolConfig config) { }
        public IRedisClient GetClient() => throw null;
        public IRedisClient GetReadOnlyClient() => throw null;
        public void Dispose() { }
    }

    public class ShardedConnectionPool : PooledRedisClientManager
    {
        public ShardedConnectionPool(string name, int weight, params string[] readWriteHosts) { }
    }

    public class ShardedRedisClientManager
    {
        public ShardedRedisClientManager(params ShardedConnectionPool[] connectionPools) { }
        public ShardedConnectionPool GetConnectionPool(string key) => throw null;
    }

    public interface IRedisSentinel : IDisposable
    {
        IRedisClientsManager Start();
    }

    public class RedisSentinel : IRedisSentinel
    {
        public RedisSentinel(string sentinelHost = null, string masterName = null) { }
        public RedisSentinel(IEnumerable<string> sentinelHosts, string masterName = null) { }
        public IRedisClientsManager Start() => throw null;
        public IRedisClientsManager GetRedisManager() => throw null;
        public void Dispose() { }
    }

    public class RedisResolver : IRedisResolver
    {
        public IRedisClient CreateClient(string host) => throw null;
    }

    public class RedisSentinelResolver : IRedisResolver
    {
        public RedisSentinelResolver(RedisSentinel sentinel) { }
        public IRedisClient CreateClient(string host) => throw null;
    }

    public class BasicRedisResolver : IRedisResolver
    {
        public BasicRedisResolver(IEnumerable<RedisEndpoint> masters, IEnumerable<RedisEndpoint> replicas) { }
        public IRedisClient CreateClient(string host) => throw null;
    }
}

namespace ServiceStack.Redis.Support.Queue.Implementation
{
    public class SerializingRedisClient : RedisClient
    {
        public SerializingRedisClient(string host) { }
        public SerializingRedisClient(RedisEndpoint config) { }
        public SerializingRedisClient(string host, int port) { }
    }
}
