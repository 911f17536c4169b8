// A stand-in for the package StackExchange.Redis.Extensions.Core, together with StackExchange.Redis.Extensions.AspNetCore, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using System.Collections.Generic;
using Microsoft.Extensions.Logging;
using StackExchange.Redis.Extensions.Core;
using StackExchange.Redis.Extensions.Core.Abstractions;
using StackExchange.Redis.Extensions.Core.Configuration;

namespace StackExchange.Redis.Extensions.Core
{
    public interface ISerializer
    {
        byte[] Serialize<T>(T? item);
        T? Deserialize<T>(byte[] serializedObject);
    }

    // 5.x and before
    public class StackExchangeRedisCacheClient : IDisposable
    {
        public StackExchangeRedisCacheClient(ISerializer serializer, RedisConfiguration configuration) { }
        public StackExchangeRedisCacheClient(ISerializer serializer, string connectionString, string keyPrefix) { }
        public StackExchangeRedisCacheClient(ISerializer serializer, string connectionString, int database = 0, string keyPrefix = null!) { }
        public StackExchangeRedisCacheClient(IConnectionMultiplexer connectionMultiplexer, ISerializer serializer, string keyPrefix) { }
        public StackExchangeRedisCacheClient(IConnectionMultiplexer connectionMultiplexer, ISerializer serializer, int database = 0, string keyPrefix = null!) { }
        public void Dispose() { }
    }
}

namespace StackExchange.Redis.Extensions.Core.Configuration
{
    public class RedisHost
    {
        public string Host { get; set; } = null!;
        public int Port { get; set; }
    }

    public class RedisConfiguration
    {
        public string? Name { get; set; }
        public bool IsDefault { get; set; }
        public string? ConnectionString { get; set; }
        public RedisHost[] Hosts { get; set; } = null!;
        public string? Password { get; set; }
        public int Database { get; set; }
        public int PoolSize { get; set; }
        public bool AbortOnConnectFail { get; set; }
        public bool Ssl { get; set; }
    }
}

namespace StackExchange.Redis.Extensions.Core.Abstractions
{
    public interface IRedisConnectionPoolManager : IDisposable
    {
        IConnectionMultiplexer GetConnection();
        IEnumerable<IConnectionMultiplexer> GetConnections();
    }

    public interface IRedisDatabase
    {
        IDatabase Database { get; }
    }

    public interface IRedisClient
    {
        IRedisDatabase GetDefaultDatabase();
        IRedisConnectionPoolManager ConnectionPoolManager { get; }
    }

    public interface IRedisClientFactory
    {
        IRedisClient GetDefaultRedisClient();
        IRedisClient GetRedisClient(string? name = null);
    }
}

namespace StackExchange.Redis.Extensions.Core.Implementations
{
    public sealed class RedisConnectionPoolManager : IRedisConnectionPoolManager
    {
        public RedisConnectionPoolManager(RedisConfiguration redisConfiguration, ILogger<RedisConnectionPoolManager>? logger = null) { }
        public IConnectionMultiplexer GetConnection() => throw null!;
        public IEnumerable<IConnectionMultiplexer> GetConnections() => throw null!;
        public void Dispose() { }
    }

    // 5.x to 7.x
    public class RedisCacheConnectionPoolManager : IRedisConnectionPoolManager
    {
        public RedisCacheConnectionPoolManager(RedisConfiguration redisConfiguration) { }
        public RedisCacheConnectionPoolManager(RedisConfiguration redisConfiguration, ILogger<RedisCacheConnectionPoolManager> logger = null!) { }
        public IConnectionMultiplexer GetConnection() => throw null!;
        public IEnumerable<IConnectionMultiplexer> GetConnections() => throw null!;
        public void Dispose() { }
    }

    public class RedisClient : IRedisClient
    {
        public RedisClient(IRedisConnectionPoolManager connectionPoolManager, ISerializer serializer, RedisConfiguration redisConfiguration) { }
        public IRedisDatabase GetDefaultDatabase() => throw null!;
        public IRedisConnectionPoolManager ConnectionPoolManager => throw null!;
    }

    public class RedisClientFactory : IRedisClientFactory
    {
        public RedisClientFactory(IEnumerable<RedisConfiguration> configurations, ILoggerFactory? loggerFactory, ISerializer serializer) { }
        public IRedisClient GetDefaultRedisClient() => throw null!;
        public IRedisClient GetRedisClient(string? name = null) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class IServiceCollectionExtensions
    {
        public static IServiceCollection AddStackExchangeRedisExtensions<T>(this IServiceCollection services, RedisConfiguration redisConfiguration) where T : class, ISerializer => throw null!;
        public static IServiceCollection AddStackExchangeRedisExtensions<T>(this IServiceCollection services, IEnumerable<RedisConfiguration> redisConfigurations) where T : class, ISerializer => throw null!;
        public static IServiceCollection AddStackExchangeRedisExtensions<T>(this IServiceCollection services, Func<IServiceProvider, IEnumerable<RedisConfiguration>> redisConfigurationFactory) where T : class, ISerializer => throw null!;
    }
}
