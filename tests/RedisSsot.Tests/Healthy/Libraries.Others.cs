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

    private const string AspireSource = """
        using System;
        using Aspire.StackExchange.Redis;
        using Microsoft.Extensions.Hosting;
        using ConfigurationOptions = global::StackExchange.Redis.ConfigurationOptions;

        namespace Aspire.StackExchange.Redis
        {
            public sealed class StackExchangeRedisSettings
            {
                public string ConnectionString { get; set; }
                public bool DisableHealthChecks { get; set; }
                public bool DisableTracing { get; set; }
            }

            public sealed class AspireRedisClientBuilder { }
        }

        namespace Microsoft.Extensions.Hosting
        {
            public static class AspireRedisExtensions
            {
                public static void AddRedisClient(this IHostApplicationBuilder builder, string connectionName, Action<StackExchangeRedisSettings> configureSettings = null, Action<ConfigurationOptions> configureOptions = null) { }
                public static AspireRedisClientBuilder AddRedisClientBuilder(this IHostApplicationBuilder builder, string connectionName, Action<StackExchangeRedisSettings> configureSettings = null, Action<ConfigurationOptions> configureOptions = null) => null;
                public static void AddKeyedRedisClient(this IHostApplicationBuilder builder, string name, Action<StackExchangeRedisSettings> configureSettings = null, Action<ConfigurationOptions> configureOptions = null) { }
            }

            public static class AspireRedisDistributedCacheExtensions
            {
                public static void AddRedisDistributedCache(this IHostApplicationBuilder builder, string connectionName, Action<StackExchangeRedisSettings> configureSettings = null, Action<ConfigurationOptions> configureOptions = null) { }
                public static AspireRedisClientBuilder WithDistributedCache(this AspireRedisClientBuilder builder) => builder;
            }

            public static class AspireRedisOutputCacheExtensions
            {
                public static AspireRedisClientBuilder WithOutputCache(this AspireRedisClientBuilder builder) => builder;
            }
        }
        """;

    private const string AutofacSource = """
        using System;
        using Autofac.Builder;

        namespace Autofac
        {
            public interface IComponentContext { }

            public interface IContainer : IComponentContext, IDisposable { }

            public sealed class ContainerBuilder { public IContainer Build() => null; }

            public abstract class Module { protected virtual void Load(ContainerBuilder builder) { } }

            public static class ResolutionExtensions
            {
                public static TService Resolve<TService>(this IComponentContext context) => default;
            }

            public static class RegistrationExtensions
            {
                public static IRegistrationBuilder<T, SimpleActivatorData, SingleRegistrationStyle> Register<T>(this ContainerBuilder builder, Func<IComponentContext, T> @delegate) => null;
                public static IRegistrationBuilder<T, SimpleActivatorData, SingleRegistrationStyle> RegisterInstance<T>(this ContainerBuilder builder, T instance) where T : class => null;
                public static IRegistrationBuilder<TImplementer, ConcreteReflectionActivatorData, SingleRegistrationStyle> RegisterType<TImplementer>(this ContainerBuilder builder) => null;
            }
        }

        namespace Autofac.Builder
        {
            public class SimpleActivatorData { }

            public class ConcreteReflectionActivatorData { }

            public class SingleRegistrationStyle { }

            public interface IRegistrationBuilder<out TLimit, out TActivatorData, out TRegistrationStyle>
            {
                IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> As<TService>();
                IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> SingleInstance();
                IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> InstancePerLifetimeScope();
            }
        }
        """;

    private const string OpenTelemetrySource = """
        using StackExchange.Redis;

        namespace OpenTelemetry.Trace
        {
            public abstract class TracerProviderBuilder { }

            public static class TracerProviderBuilderExtensions
            {
                public static TracerProviderBuilder AddRedisInstrumentation(this TracerProviderBuilder builder) => builder;
                public static TracerProviderBuilder AddRedisInstrumentation(this TracerProviderBuilder builder, IConnectionMultiplexer connection) => builder;
            }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            using System;

            public sealed class OpenTelemetryBuilder
            {
                public OpenTelemetryBuilder WithTracing(Action<OpenTelemetry.Trace.TracerProviderBuilder> configure) => this;
            }

            public static class OpenTelemetryServicesExtensions
            {
                public static OpenTelemetryBuilder AddOpenTelemetry(this IServiceCollection services) => null;
            }
        }
        """;
}
