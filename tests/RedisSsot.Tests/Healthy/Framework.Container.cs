namespace RedisSsot.Tests.Healthy;

internal static partial class Framework
{
    private const string Container = """
        using System;
        using System.Collections.Generic;

        namespace Microsoft.Extensions.DependencyInjection
        {
            public enum ServiceLifetime { Singleton, Scoped, Transient }

            public class ServiceDescriptor
            {
                public ServiceDescriptor(Type serviceType, Type implementationType, ServiceLifetime lifetime) { }
                public ServiceDescriptor(Type serviceType, object instance) { }
                public ServiceDescriptor(Type serviceType, object serviceKey, object instance) { }
                public ServiceDescriptor(Type serviceType, Func<IServiceProvider, object> factory, ServiceLifetime lifetime) { }
                public static ServiceDescriptor Singleton<TService, TImplementation>() where TService : class where TImplementation : class, TService => null;
                public static ServiceDescriptor Singleton<TService, TImplementation>(Func<IServiceProvider, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => null;
                public static ServiceDescriptor Singleton<TService>(Func<IServiceProvider, TService> implementationFactory) where TService : class => null;
                public static ServiceDescriptor Singleton(Type serviceType, Func<IServiceProvider, object> implementationFactory) => null;
                public static ServiceDescriptor Singleton<TService>(TService implementationInstance) where TService : class => null;
                public static ServiceDescriptor Singleton(Type serviceType, object implementationInstance) => null;
                public static ServiceDescriptor KeyedSingleton<TService>(object serviceKey, Func<IServiceProvider, object, TService> implementationFactory) where TService : class => null;
                public static ServiceDescriptor Scoped<TService>(Func<IServiceProvider, TService> implementationFactory) where TService : class => null;
                public static ServiceDescriptor Transient<TService>(Func<IServiceProvider, TService> implementationFactory) where TService : class => null;
                public static ServiceDescriptor Describe(Type serviceType, Func<IServiceProvider, object> implementationFactory, ServiceLifetime lifetime) => null;
            }

            public interface IServiceCollection : IList<ServiceDescriptor> { }

            public class ServiceCollection : List<ServiceDescriptor>, IServiceCollection { }

            public static class ServiceCollectionServiceExtensions
            {
                public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType) => services;
                public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, Type implementationType) => services;
                public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, Func<IServiceProvider, object> implementationFactory) => services;
                public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services) where TService : class where TImplementation : class, TService => services;
                public static IServiceCollection AddSingleton<TService>(this IServiceCollection services) where TService : class => services;
                public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory) where TService : class => services;
                public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services, Func<IServiceProvider, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => services;
                public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, object implementationInstance) => services;
                public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, TService implementationInstance) where TService : class => services;
                public static IServiceCollection AddScoped<TService>(this IServiceCollection services) where TService : class => services;
                public static IServiceCollection AddScoped<TService, TImplementation>(this IServiceCollection services) where TService : class where TImplementation : class, TService => services;
                public static IServiceCollection AddScoped<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory) where TService : class => services;
                public static IServiceCollection AddTransient<TService>(this IServiceCollection services) where TService : class => services;
                public static IServiceCollection AddTransient<TService, TImplementation>(this IServiceCollection services) where TService : class where TImplementation : class, TService => services;
                public static IServiceCollection AddTransient<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory) where TService : class => services;
            }

            public static class ServiceCollectionKeyedServiceExtensions
            {
                public static IServiceCollection AddKeyedSingleton<TService>(this IServiceCollection services, object serviceKey) where TService : class => services;
                public static IServiceCollection AddKeyedSingleton<TService, TImplementation>(this IServiceCollection services, object serviceKey) where TService : class where TImplementation : class, TService => services;
                public static IServiceCollection AddKeyedSingleton<TService>(this IServiceCollection services, object serviceKey, Func<IServiceProvider, object, TService> implementationFactory) where TService : class => services;
                public static IServiceCollection AddKeyedSingleton<TService>(this IServiceCollection services, object serviceKey, TService implementationInstance) where TService : class => services;
            }

            public static class ServiceCollectionHostedServiceExtensions
            {
                public static IServiceCollection AddHostedService<THostedService>(this IServiceCollection services) where THostedService : class, Hosting.IHostedService => services;
                public static IServiceCollection AddHostedService<THostedService>(this IServiceCollection services, Func<IServiceProvider, THostedService> implementationFactory) where THostedService : class, Hosting.IHostedService => services;
            }
        }

        namespace Microsoft.Extensions.DependencyInjection.Extensions
        {
            public static class ServiceCollectionDescriptorExtensions
            {
                public static IServiceCollection Add(this IServiceCollection collection, ServiceDescriptor descriptor) => collection;
                public static void TryAdd(this IServiceCollection collection, ServiceDescriptor descriptor) { }
                public static IServiceCollection Replace(this IServiceCollection collection, ServiceDescriptor descriptor) => collection;
                public static void TryAddSingleton<TService>(this IServiceCollection collection) where TService : class { }
                public static void TryAddSingleton<TService, TImplementation>(this IServiceCollection collection) where TService : class where TImplementation : class, TService { }
                public static void TryAddSingleton<TService>(this IServiceCollection collection, TService instance) where TService : class { }
                public static void TryAddSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory) where TService : class { }
                public static void TryAddKeyedSingleton<TService>(this IServiceCollection services, object serviceKey, Func<IServiceProvider, object, TService> implementationFactory) where TService : class { }
            }
        }
        """;

    private const string Providers = """
        using System;

        namespace Microsoft.Extensions.DependencyInjection
        {
            public interface IServiceScope : IDisposable { IServiceProvider ServiceProvider { get; } }

            public interface IServiceScopeFactory { IServiceScope CreateScope(); }

            public sealed class ServiceProvider : IServiceProvider, IDisposable
            {
                public object GetService(Type serviceType) => null;
                public void Dispose() { }
            }

            public static class ServiceCollectionContainerBuilderExtensions
            {
                public static ServiceProvider BuildServiceProvider(this IServiceCollection services) => null;
            }

            public static class ServiceProviderServiceExtensions
            {
                public static T GetService<T>(this IServiceProvider provider) => default;
                public static object GetRequiredService(this IServiceProvider provider, Type serviceType) => null;
                public static T GetRequiredService<T>(this IServiceProvider provider) => default;
                public static IServiceScope CreateScope(this IServiceProvider provider) => null;
            }

            public static class ServiceProviderKeyedServiceExtensions
            {
                public static T GetRequiredKeyedService<T>(this IServiceProvider provider, object serviceKey) => default;
            }

            [AttributeUsage(AttributeTargets.Parameter)]
            public class FromKeyedServicesAttribute : Attribute
            {
                public FromKeyedServicesAttribute(object key) { }
            }

            public static class ActivatorUtilities
            {
                public static T CreateInstance<T>(IServiceProvider provider, params object[] parameters) => default;
            }
        }
        """;
}
