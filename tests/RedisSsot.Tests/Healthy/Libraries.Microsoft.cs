namespace RedisSsot.Tests.Healthy;

internal static partial class Libraries
{
    private const string DistributedCacheSource = """
        using System;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Options;
        using StackExchange.Redis;

        namespace Microsoft.Extensions.Caching.StackExchangeRedis
        {
            public class RedisCacheOptions : IOptions<RedisCacheOptions>
            {
                public string Configuration { get; set; }
                public ConfigurationOptions ConfigurationOptions { get; set; }
                public Func<Task<IConnectionMultiplexer>> ConnectionMultiplexerFactory { get; set; }
                public string InstanceName { get; set; }
                RedisCacheOptions IOptions<RedisCacheOptions>.Value => this;
            }

            public class RedisCache : Microsoft.Extensions.Caching.Distributed.IDistributedCache, IDisposable
            {
                public RedisCache(IOptions<RedisCacheOptions> optionsAccessor) { }
                public byte[] Get(string key) => null;
                public Task<byte[]> GetAsync(string key, System.Threading.CancellationToken token = default) => null;
                public void Dispose() { }
            }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            using Microsoft.Extensions.Caching.StackExchangeRedis;

            public static class StackExchangeRedisCacheServiceCollectionExtensions
            {
                public static IServiceCollection AddStackExchangeRedisCache(this IServiceCollection services, Action<RedisCacheOptions> setupAction) => services;
            }
        }
        """;

    private const string OutputCachingSource = """
        using System;
        using System.Threading.Tasks;
        using StackExchange.Redis;

        namespace Microsoft.AspNetCore.OutputCaching.StackExchangeRedis
        {
            public class RedisOutputCacheOptions
            {
                public string Configuration { get; set; }
                public ConfigurationOptions ConfigurationOptions { get; set; }
                public Func<Task<IConnectionMultiplexer>> ConnectionMultiplexerFactory { get; set; }
                public string InstanceName { get; set; }
            }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            using Microsoft.AspNetCore.OutputCaching.StackExchangeRedis;

            public static class StackExchangeRedisOutputCacheServiceCollectionExtensions
            {
                public static IServiceCollection AddStackExchangeRedisOutputCache(this IServiceCollection services) => services;
                public static IServiceCollection AddStackExchangeRedisOutputCache(this IServiceCollection services, Action<RedisOutputCacheOptions> setupAction) => services;
            }
        }
        """;

    private const string SignalRSource = """
        using System;
        using System.IO;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.SignalR;
        using StackExchange.Redis;

        namespace Microsoft.AspNetCore.SignalR
        {
            public abstract class Hub { }

            public interface ISignalRServerBuilder { }
        }

        namespace Microsoft.AspNetCore.SignalR.StackExchangeRedis
        {
            public class RedisOptions
            {
                public ConfigurationOptions Configuration { get; set; }
                public Func<TextWriter, Task<IConnectionMultiplexer>> ConnectionFactory { get; set; }
            }
        }

        namespace Microsoft.AspNetCore.Builder
        {
            public static class HubEndpointRouteBuilderExtensions
            {
                public static IEndpointConventionBuilder MapHub<THub>(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, string pattern) where THub : Hub => null;
            }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            using Microsoft.AspNetCore.SignalR.StackExchangeRedis;

            public static class SignalRDependencyInjectionExtensions
            {
                public static ISignalRServerBuilder AddSignalR(this IServiceCollection services) => null;
            }

            public static class StackExchangeRedisDependencyInjectionExtensions
            {
                public static ISignalRServerBuilder AddStackExchangeRedis(this ISignalRServerBuilder signalrBuilder) => signalrBuilder;
                public static ISignalRServerBuilder AddStackExchangeRedis(this ISignalRServerBuilder signalrBuilder, string redisConnectionString) => signalrBuilder;
                public static ISignalRServerBuilder AddStackExchangeRedis(this ISignalRServerBuilder signalrBuilder, Action<RedisOptions> configure) => signalrBuilder;
                public static ISignalRServerBuilder AddStackExchangeRedis(this ISignalRServerBuilder signalrBuilder, string redisConnectionString, Action<RedisOptions> configure) => signalrBuilder;
            }
        }
        """;

    private const string DataProtectionSource = """
        using System;
        using Microsoft.AspNetCore.DataProtection;
        using StackExchange.Redis;

        namespace Microsoft.AspNetCore.DataProtection
        {
            public interface IDataProtectionBuilder { }

            public static class DataProtectionBuilderExtensions
            {
                public static IDataProtectionBuilder SetApplicationName(this IDataProtectionBuilder builder, string applicationName) => builder;
            }

            public static class StackExchangeRedisDataProtectionBuilderExtensions
            {
                public static IDataProtectionBuilder PersistKeysToStackExchangeRedis(this IDataProtectionBuilder builder, Func<IDatabase> databaseFactory, RedisKey key) => builder;
                public static IDataProtectionBuilder PersistKeysToStackExchangeRedis(this IDataProtectionBuilder builder, IConnectionMultiplexer connectionMultiplexer) => builder;
                public static IDataProtectionBuilder PersistKeysToStackExchangeRedis(this IDataProtectionBuilder builder, IConnectionMultiplexer connectionMultiplexer, RedisKey key) => builder;
            }
        }

        namespace Microsoft.AspNetCore.DataProtection.KeyManagement
        {
            public class KeyManagementOptions { public Repositories.IXmlRepository XmlRepository { get; set; } }
        }

        namespace Microsoft.AspNetCore.DataProtection.Repositories
        {
            public interface IXmlRepository { }
        }

        namespace Microsoft.AspNetCore.DataProtection.StackExchangeRedis
        {
            public class RedisXmlRepository : Repositories.IXmlRepository
            {
                public RedisXmlRepository(Func<IDatabase> databaseFactory, RedisKey key) { }
            }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            public static class DataProtectionServiceCollectionExtensions
            {
                public static IDataProtectionBuilder AddDataProtection(this IServiceCollection services) => null;
            }
        }
        """;

    private const string FunctionsSource = """
        using System;

        namespace Microsoft.Azure.Functions.Worker
        {
            [AttributeUsage(AttributeTargets.Method)] public sealed class FunctionAttribute : Attribute { public FunctionAttribute(string name) { } }

            [AttributeUsage(AttributeTargets.Parameter)] public sealed class TimerTriggerAttribute : Attribute { public TimerTriggerAttribute(string schedule) { } }

            [AttributeUsage(AttributeTargets.Parameter)] public sealed class QueueTriggerAttribute : Attribute { public QueueTriggerAttribute(string queueName) { } }

            public class TimerInfo { }
        }

        namespace Microsoft.Extensions.Hosting
        {
            public static class WorkerHostBuilderExtensions
            {
                public static IHostBuilder ConfigureFunctionsWorkerDefaults(this IHostBuilder builder) => builder;
            }
        }
        """;
}
