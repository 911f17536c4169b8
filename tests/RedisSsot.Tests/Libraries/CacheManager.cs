// A stand-in for the package CacheManager.StackExchange.Redis, written from facts: the shape that programs bind to, no behaviour.
using System;
using System.Collections.Generic;
using CacheManager.Redis;
using StackExchange.Redis;

namespace CacheManager.Core
{
    public interface ICacheManager<TCacheValue> : IDisposable
    {
        TCacheValue Get(string key);
        bool Add(string key, TCacheValue value);
    }

    public static class CacheFactory
    {
        public static ICacheManager<TCacheValue> Build<TCacheValue>(Action<ConfigurationBuilderCachePart> settings) => throw null;
    }

    public class ConfigurationBuilderCachePart
    {
        internal ConfigurationBuilderCachePart() { }
    }

    public static class RedisConfigurationBuilderExtensions
    {
        public static ConfigurationBuilderCachePart WithRedisConfiguration(this ConfigurationBuilderCachePart part, string configurationKey, Action<RedisConfigurationBuilder> configuration) => throw null;
        public static ConfigurationBuilderCachePart WithRedisConfiguration(this ConfigurationBuilderCachePart part, string configurationKey, string connectionString, int database = 0, bool enableKeyspaceNotifications = false) => throw null;
        public static ConfigurationBuilderCachePart WithRedisConfiguration(this ConfigurationBuilderCachePart part, string configurationKey, IConnectionMultiplexer redisClient, int database = 0, bool enableKeyspaceNotifications = false) => throw null;
    }
}

namespace CacheManager.Redis
{
    public sealed class ServerEndPoint
    {
        public ServerEndPoint() { }
        public ServerEndPoint(string host, int port) { }
        public string Host { get; set; }
        public int Port { get; set; }
    }

    public class RedisConfiguration
    {
        public RedisConfiguration(string key, IList<ServerEndPoint> endpoints, int database = 0, string password = null, bool isSsl = false, string sslHost = null, int connectionTimeout = 5000, bool allowAdmin = false, bool keyspaceNotificationsEnabled = false, bool twemproxyEnabled = false, string strictCompatibilityModeVersion = null) { }
        public RedisConfiguration(string key, string connectionString, int database = 0, bool keyspaceNotificationsEnabled = false, string strictCompatibilityModeVersion = null) { }
    }

    public class RedisConfigurationBuilder
    {
        public RedisConfigurationBuilder(string key) { }
        public RedisConfigurationBuilder WithEndpoint(string host, int port) => throw null;
        public RedisConfigurationBuilder WithDatabase(int database) => throw null;
        public RedisConfigurationBuilder WithPassword(string serverPassword) => throw null;
        public RedisConfigurationBuilder WithAllowAdmin() => throw null;
    }
}
