// A stand-in for the package EasyCaching.Redis, together with EasyCaching.Bus.Redis and EasyCaching.CSRedis, written from facts: the shape that programs bind to, no behaviour.
// Uses: CSRedisCore
using System;
using System.Collections.Generic;
using EasyCaching.Core.Configurations;
using Microsoft.Extensions.Configuration;
using StackExchange.Redis;

namespace EasyCaching.Core.Configurations
{
    public class EasyCachingOptions { }

    public class BaseProviderOptions
    {
        public bool EnableLogging { get; set; }
        public string SerializerName { get; set; }
    }

    public class ServerEndPoint
    {
        public ServerEndPoint(string host, int port) { }
        public string Host { get; set; }
        public int Port { get; set; }
    }

    public class BaseRedisOptions
    {
        public string Password { get; set; }
        public bool AllowAdmin { get; set; }
        public IList<ServerEndPoint> Endpoints => throw null;
    }
}

namespace EasyCaching.Redis
{
    public class RedisDBOptions : BaseRedisOptions
    {
        public string Configuration { get; set; }
        public ConfigurationOptions ConfigurationOptions { get; set; }
        public int Database { get; set; }
    }

    public class RedisOptions : BaseProviderOptions
    {
        public RedisDBOptions DBConfig { get; set; }
    }

    public class RedisDatabaseProvider
    {
        public RedisDatabaseProvider(string name, RedisOptions options) { }
    }
}

namespace EasyCaching.Bus.Redis
{
    public class RedisBusOptions : BaseRedisOptions
    {
        public string Configuration { get; set; }
        public int Database { get; set; }
    }
}

namespace EasyCaching.CSRedis
{
    public class CSRedisDBOptions
    {
        public List<string> ConnectionStrings { get; set; }
        public List<string> Sentinels { get; set; }
    }

    public class RedisOptions : BaseProviderOptions
    {
        public CSRedisDBOptions DBConfig { get; set; }
    }

    public class EasyCachingCSRedisClient : global::CSRedis.CSRedisClient
    {
        public EasyCachingCSRedisClient(string name, string connectionString) : base(connectionString) { }
        public EasyCachingCSRedisClient(string name, Func<string, string> nodeRule, params string[] connectionStrings) : base(nodeRule, connectionStrings) { }
        public EasyCachingCSRedisClient(string name, string connectionString, string[] sentinels, bool readOnly) : base(connectionString, sentinels, readOnly) { }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class EasyCachingServiceCollectionExtensions
    {
        public static IServiceCollection AddEasyCaching(this IServiceCollection services, Action<EasyCachingOptions> setupAction) => throw null;
    }

    public static class EasyCachingOptionsExtensions
    {
        public static EasyCachingOptions UseRedis(this EasyCachingOptions options, Action<EasyCaching.Redis.RedisOptions> configure, string name = "DefaultRedis") => throw null;
        public static EasyCachingOptions UseRedis(this EasyCachingOptions options, IConfiguration configuration, string name = "DefaultRedis", string sectionName = "easycaching:redis") => throw null;
        public static EasyCachingOptions WithRedisBus(this EasyCachingOptions options, Action<EasyCaching.Bus.Redis.RedisBusOptions> configure, string name = "DefaultRedis") => throw null;
        public static EasyCachingOptions WithRedisBus(this EasyCachingOptions options, IConfiguration configuration, string name = "DefaultRedis", string sectionName = "easycaching:redisbus") => throw null;
        public static EasyCachingOptions UseCSRedis(this EasyCachingOptions options, Action<EasyCaching.CSRedis.RedisOptions> configure, string name = "DefaultCSRedis") => throw null;
        public static EasyCachingOptions UseCSRedis(this EasyCachingOptions options, IConfiguration configuration, string name = "DefaultCSRedis", string sectionName = "easycaching:csredis") => throw null;
    }
}
