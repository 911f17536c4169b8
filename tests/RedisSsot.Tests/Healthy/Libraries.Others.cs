namespace RedisSsot.Tests.Healthy;

internal static partial class Libraries
{
    private const string HealthChecksSource = """
        using System;
        using System.Collections.Generic;
        using Microsoft.Extensions.Diagnostics.HealthChecks;
        using StackExchange.Redis;

        namespace Microsoft.Extensions.DependencyInjection
        {
            public static class RedisHealthCheckBuilderExtensions
            {
                public static IHealthChecksBuilder AddRedis(this IHealthChecksBuilder builder, string redisConnectionString, string name = null, HealthStatus? failureStatus = null, IEnumerable<string> tags = null, TimeSpan? timeout = null) => builder;
                public static IHealthChecksBuilder AddRedis(this IHealthChecksBuilder builder, Func<IServiceProvider, string> connectionStringFactory, string name = null, HealthStatus? failureStatus = null, IEnumerable<string> tags = null, TimeSpan? timeout = null) => builder;
                public static IHealthChecksBuilder AddRedis(this IHealthChecksBuilder builder, IConnectionMultiplexer connectionMultiplexer, string name = null, HealthStatus? failureStatus = null, IEnumerable<string> tags = null, TimeSpan? timeout = null) => builder;
                public static IHealthChecksBuilder AddRedis(this IHealthChecksBuilder builder, Func<IServiceProvider, IConnectionMultiplexer> connectionMultiplexerFactory, string name = null, HealthStatus? failureStatus = null, IEnumerable<string> tags = null, TimeSpan? timeout = null) => builder;
            }
        }
        """;

    private const string HangfireSource = """
        using System;
        using StackExchange.Redis;

        namespace Hangfire
        {
            public abstract class JobStorage { }

            public interface IGlobalConfiguration { }

            public interface IGlobalConfiguration<out T> : IGlobalConfiguration { }

            public static class HangfireServiceCollectionExtensions
            {
                public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHangfire(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<IGlobalConfiguration> configuration) => services;
                public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHangfire(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Action<IServiceProvider, IGlobalConfiguration> configuration) => services;
                public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHangfireServer(this Microsoft.Extensions.DependencyInjection.IServiceCollection services) => services;
            }
        }

        namespace Hangfire.Redis.StackExchange
        {
            public class RedisStorageOptions { public string Prefix { get; set; } public int Db { get; set; } }

            public class RedisStorage : JobStorage
            {
                public RedisStorage() { }
                public RedisStorage(string connectionString, RedisStorageOptions options = null) { }
                public RedisStorage(IConnectionMultiplexer connectionMultiplexer, RedisStorageOptions options = null) { }
            }

            public static class RedisStorageExtensions
            {
                public static IGlobalConfiguration<RedisStorage> UseRedisStorage(this IGlobalConfiguration configuration) => null;
                public static IGlobalConfiguration<RedisStorage> UseRedisStorage(this IGlobalConfiguration configuration, IConnectionMultiplexer connectionMultiplexer, RedisStorageOptions options = null) => null;
                public static IGlobalConfiguration<RedisStorage> UseRedisStorage(this IGlobalConfiguration configuration, string nameOrConnectionString, RedisStorageOptions options = null) => null;
            }
        }
        """;

    private const string RedLockSource = """
        using System;
        using System.Collections.Generic;
        using System.Net;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Logging;
        using RedLockNet.SERedis.Configuration;
        using StackExchange.Redis;

        namespace RedLockNet
        {
            public interface IRedLock : IDisposable, IAsyncDisposable { bool IsAcquired { get; } }

            public interface IDistributedLockFactory
            {
                Task<IRedLock> CreateLockAsync(string resource, TimeSpan expiryTime);
            }
        }

        namespace RedLockNet.SERedis.Configuration
        {
            public class RedLockEndPoint { public RedLockEndPoint(EndPoint endPoint) { } }

            public class RedLockMultiplexer
            {
                public RedLockMultiplexer(IConnectionMultiplexer connectionMultiplexer) { }
                public static implicit operator RedLockMultiplexer(ConnectionMultiplexer connectionMultiplexer) => null;
                public int? RedisDatabase { get; set; }
            }
        }

        namespace RedLockNet.SERedis
        {
            public class RedLockFactory : IDistributedLockFactory, IDisposable
            {
                public static RedLockFactory Create(IList<RedLockEndPoint> endPoints, ILoggerFactory loggerFactory = null) => null;
                public static RedLockFactory Create(IList<RedLockMultiplexer> existingMultiplexers, ILoggerFactory loggerFactory = null) => null;
                public Task<IRedLock> CreateLockAsync(string resource, TimeSpan expiryTime) => null;
                public void Dispose() { }
            }
        }
        """;

    private const string FusionCacheSource = """
        using System;
        using System.Threading.Tasks;
        using StackExchange.Redis;
        using ZiggyCreatures.Caching.Fusion;

        namespace ZiggyCreatures.Caching.Fusion
        {
            public interface IFusionCache { }

            public interface IFusionCacheBuilder { }
        }

        namespace ZiggyCreatures.Caching.Fusion.Backplane.StackExchangeRedis
        {
            public class RedisBackplaneOptions
            {
                public string Configuration { get; set; }
                public ConfigurationOptions ConfigurationOptions { get; set; }
                public Func<Task<IConnectionMultiplexer>> ConnectionMultiplexerFactory { get; set; }
            }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            using ZiggyCreatures.Caching.Fusion.Backplane.StackExchangeRedis;

            public static class FusionCacheServiceCollectionExtensions
            {
                public static IFusionCacheBuilder AddFusionCache(this IServiceCollection services) => null;
            }

            public static class StackExchangeRedisBackplaneExtensions
            {
                public static IServiceCollection AddFusionCacheStackExchangeRedisBackplane(this IServiceCollection services, Action<RedisBackplaneOptions> setupOptionsAction = null) => services;
                public static IFusionCacheBuilder WithStackExchangeRedisBackplane(this IFusionCacheBuilder builder, Action<RedisBackplaneOptions> setupOptionsAction = null) => builder;
            }
        }
        """;

    private const string DistributedLockSource = """
        using System;
        using System.Threading;
        using System.Threading.Tasks;
        using StackExchange.Redis;

        namespace Medallion.Threading
        {
            public interface IDistributedLockProvider { }
        }

        namespace Medallion.Threading.Redis
        {
            public sealed class RedisDistributedSynchronizationOptionsBuilder { }

            public sealed class RedisDistributedLockHandle : IDisposable, IAsyncDisposable
            {
                public void Dispose() { }
                public ValueTask DisposeAsync() => default;
            }

            public sealed class RedisDistributedLock
            {
                public RedisDistributedLock(RedisKey key, IDatabase database, Action<RedisDistributedSynchronizationOptionsBuilder> options = null) { }
                public ValueTask<RedisDistributedLockHandle> TryAcquireAsync(TimeSpan timeout = default, CancellationToken cancellationToken = default) => default;
            }

            public sealed class RedisDistributedSynchronizationProvider : IDistributedLockProvider
            {
                public RedisDistributedSynchronizationProvider(IDatabase database, Action<RedisDistributedSynchronizationOptionsBuilder> options = null) { }
            }
        }
        """;
}
