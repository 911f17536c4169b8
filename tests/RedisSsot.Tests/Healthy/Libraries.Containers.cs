namespace RedisSsot.Tests.Healthy;

internal static partial class Libraries
{
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
                IRegistrationBuilder<TLimit, TActivatorData, TRegistrationStyle> ExternallyOwned();
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
