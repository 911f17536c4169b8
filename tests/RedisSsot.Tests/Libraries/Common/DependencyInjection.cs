// A stand-in for the package Microsoft.Extensions.DependencyInjection.Abstractions, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using System.Collections;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Microsoft.Extensions.DependencyInjection
{
    public enum ServiceLifetime { Singleton, Scoped, Transient }

    public class ServiceDescriptor
    {
        public ServiceDescriptor(Type serviceType, Type implementationType, ServiceLifetime lifetime) { }
        public ServiceDescriptor(Type serviceType, object? serviceKey, Type implementationType, ServiceLifetime lifetime) { }
        public ServiceDescriptor(Type serviceType, object instance) { }
        public ServiceDescriptor(Type serviceType, object? serviceKey, object instance) { }
        public ServiceDescriptor(Type serviceType, Func<IServiceProvider, object> factory, ServiceLifetime lifetime) { }
        public ServiceDescriptor(Type serviceType, object? serviceKey, Func<IServiceProvider, object?, object> factory, ServiceLifetime lifetime) { }

        public ServiceLifetime Lifetime => throw null!;
        public object? ServiceKey => throw null!;
        public Type ServiceType => throw null!;
        public Type? ImplementationType => throw null!;
        public object? ImplementationInstance => throw null!;
        public Func<IServiceProvider, object>? ImplementationFactory => throw null!;
        public bool IsKeyedService => throw null!;

        public static ServiceDescriptor Describe(Type serviceType, Type implementationType, ServiceLifetime lifetime) => throw null!;
        public static ServiceDescriptor Describe(Type serviceType, Func<IServiceProvider, object> implementationFactory, ServiceLifetime lifetime) => throw null!;
        public static ServiceDescriptor DescribeKeyed(Type serviceType, object? serviceKey, Type implementationType, ServiceLifetime lifetime) => throw null!;
        public static ServiceDescriptor DescribeKeyed(Type serviceType, object? serviceKey, Func<IServiceProvider, object?, object> implementationFactory, ServiceLifetime lifetime) => throw null!;

        public static ServiceDescriptor Transient<TService, TImplementation>() where TService : class where TImplementation : class, TService => throw null!;
        public static ServiceDescriptor Transient(Type service, Type implementationType) => throw null!;
        public static ServiceDescriptor Transient<TService, TImplementation>(Func<IServiceProvider, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null!;
        public static ServiceDescriptor Transient<TService>(Func<IServiceProvider, TService> implementationFactory) where TService : class => throw null!;
        public static ServiceDescriptor Transient(Type serviceType, Func<IServiceProvider, object> implementationFactory) => throw null!;

        public static ServiceDescriptor KeyedTransient<TService, TImplementation>(object? serviceKey) where TService : class where TImplementation : class, TService => throw null!;
        public static ServiceDescriptor KeyedTransient(Type service, object? serviceKey, Type implementationType) => throw null!;
        public static ServiceDescriptor KeyedTransient<TService, TImplementation>(object? serviceKey, Func<IServiceProvider, object?, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null!;
        public static ServiceDescriptor KeyedTransient<TService>(object? serviceKey, Func<IServiceProvider, object?, TService> implementationFactory) where TService : class => throw null!;
        public static ServiceDescriptor KeyedTransient(Type serviceType, object? serviceKey, Func<IServiceProvider, object?, object> implementationFactory) => throw null!;

        public static ServiceDescriptor Scoped<TService, TImplementation>() where TService : class where TImplementation : class, TService => throw null!;
        public static ServiceDescriptor Scoped(Type service, Type implementationType) => throw null!;
        public static ServiceDescriptor Scoped<TService, TImplementation>(Func<IServiceProvider, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null!;
        public static ServiceDescriptor Scoped<TService>(Func<IServiceProvider, TService> implementationFactory) where TService : class => throw null!;
        public static ServiceDescriptor Scoped(Type serviceType, Func<IServiceProvider, object> implementationFactory) => throw null!;

        public static ServiceDescriptor KeyedScoped<TService, TImplementation>(object? serviceKey) where TService : class where TImplementation : class, TService => throw null!;
        public static ServiceDescriptor KeyedScoped(Type service, object? serviceKey, Type implementationType) => throw null!;
        public static ServiceDescriptor KeyedScoped<TService, TImplementation>(object? serviceKey, Func<IServiceProvider, object?, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null!;
        public static ServiceDescriptor KeyedScoped<TService>(object? serviceKey, Func<IServiceProvider, object?, TService> implementationFactory) where TService : class => throw null!;
        public static ServiceDescriptor KeyedScoped(Type serviceType, object? serviceKey, Func<IServiceProvider, object?, object> implementationFactory) => throw null!;

        public static ServiceDescriptor Singleton<TService, TImplementation>() where TService : class where TImplementation : class, TService => throw null!;
        public static ServiceDescriptor Singleton(Type service, Type implementationType) => throw null!;
        public static ServiceDescriptor Singleton<TService, TImplementation>(Func<IServiceProvider, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null!;
        public static ServiceDescriptor Singleton<TService>(Func<IServiceProvider, TService> implementationFactory) where TService : class => throw null!;
        public static ServiceDescriptor Singleton(Type serviceType, Func<IServiceProvider, object> implementationFactory) => throw null!;
        public static ServiceDescriptor Singleton<TService>(TService implementationInstance) where TService : class => throw null!;
        public static ServiceDescriptor Singleton(Type serviceType, object implementationInstance) => throw null!;

        public static ServiceDescriptor KeyedSingleton<TService, TImplementation>(object? serviceKey) where TService : class where TImplementation : class, TService => throw null!;
        public static ServiceDescriptor KeyedSingleton(Type service, object? serviceKey, Type implementationType) => throw null!;
        public static ServiceDescriptor KeyedSingleton<TService, TImplementation>(object? serviceKey, Func<IServiceProvider, object?, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null!;
        public static ServiceDescriptor KeyedSingleton<TService>(object? serviceKey, Func<IServiceProvider, object?, TService> implementationFactory) where TService : class => throw null!;
        public static ServiceDescriptor KeyedSingleton(Type serviceType, object? serviceKey, Func<IServiceProvider, object?, object> implementationFactory) => throw null!;
        public static ServiceDescriptor KeyedSingleton<TService>(object? serviceKey, TService implementationInstance) where TService : class => throw null!;
        public static ServiceDescriptor KeyedSingleton(Type serviceType, object? serviceKey, object implementationInstance) => throw null!;
    }

    public interface IServiceCollection : IList<ServiceDescriptor> { }

    public class ServiceCollection : IServiceCollection
    {
        public ServiceDescriptor this[int index] { get => throw null!; set => throw null!; }
        public int Count => throw null!;
        public bool IsReadOnly => throw null!;
        public void Clear() { }
        public bool Contains(ServiceDescriptor item) => throw null!;
        public void CopyTo(ServiceDescriptor[] array, int arrayIndex) { }
        public bool Remove(ServiceDescriptor item) => throw null!;
        public IEnumerator<ServiceDescriptor> GetEnumerator() => throw null!;
        IEnumerator IEnumerable.GetEnumerator() => throw null!;
        void ICollection<ServiceDescriptor>.Add(ServiceDescriptor item) { }
        public int IndexOf(ServiceDescriptor item) => throw null!;
        public void Insert(int index, ServiceDescriptor item) { }
        public void RemoveAt(int index) { }
    }

    public static class ServiceCollectionServiceExtensions
    {
        public static IServiceCollection AddTransient(this IServiceCollection services, Type serviceType, Type implementationType) => throw null!;
        public static IServiceCollection AddTransient(this IServiceCollection services, Type serviceType, Func<IServiceProvider, object> implementationFactory) => throw null!;
        public static IServiceCollection AddTransient<TService, TImplementation>(this IServiceCollection services) where TService : class where TImplementation : class, TService => throw null!;
        public static IServiceCollection AddTransient(this IServiceCollection services, Type serviceType) => throw null!;
        public static IServiceCollection AddTransient<TService>(this IServiceCollection services) where TService : class => throw null!;
        public static IServiceCollection AddTransient<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory) where TService : class => throw null!;
        public static IServiceCollection AddTransient<TService, TImplementation>(this IServiceCollection services, Func<IServiceProvider, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null!;

        public static IServiceCollection AddKeyedTransient(this IServiceCollection services, Type serviceType, object? serviceKey, Type implementationType) => throw null!;
        public static IServiceCollection AddKeyedTransient(this IServiceCollection services, Type serviceType, object? serviceKey, Func<IServiceProvider, object?, object> implementationFactory) => throw null!;
        public static IServiceCollection AddKeyedTransient<TService, TImplementation>(this IServiceCollection services, object? serviceKey) where TService : class where TImplementation : class, TService => throw null!;
        public static IServiceCollection AddKeyedTransient(this IServiceCollection services, Type serviceType, object? serviceKey) => throw null!;
        public static IServiceCollection AddKeyedTransient<TService>(this IServiceCollection services, object? serviceKey) where TService : class => throw null!;
        public static IServiceCollection AddKeyedTransient<TService>(this IServiceCollection services, object? serviceKey, Func<IServiceProvider, object?, TService> implementationFactory) where TService : class => throw null!;
        public static IServiceCollection AddKeyedTransient<TService, TImplementation>(this IServiceCollection services, object? serviceKey, Func<IServiceProvider, object?, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null!;

        public static IServiceCollection AddScoped(this IServiceCollection services, Type serviceType, Type implementationType) => throw null!;
        public static IServiceCollection AddScoped(this IServiceCollection services, Type serviceType, Func<IServiceProvider, object> implementationFactory) => throw null!;
        public static IServiceCollection AddScoped<TService, TImplementation>(this IServiceCollection services) where TService : class where TImplementation : class, TService => throw null!;
        public static IServiceCollection AddScoped(this IServiceCollection services, Type serviceType) => throw null!;
        public static IServiceCollection AddScoped<TService>(this IServiceCollection services) where TService : class => throw null!;
        public static IServiceCollection AddScoped<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory) where TService : class => throw null!;
        public static IServiceCollection AddScoped<TService, TImplementation>(this IServiceCollection services, Func<IServiceProvider, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null!;

        public static IServiceCollection AddKeyedScoped(this IServiceCollection services, Type serviceType, object? serviceKey, Type implementationType) => throw null!;
        public static IServiceCollection AddKeyedScoped(this IServiceCollection services, Type serviceType, object? serviceKey, Func<IServiceProvider, object?, object> implementationFactory) => throw null!;
        public static IServiceCollection AddKeyedScoped<TService, TImplementation>(this IServiceCollection services, object? serviceKey) where TService : class where TImplementation : class, TService => throw null!;
        public static IServiceCollection AddKeyedScoped(this IServiceCollection services, Type serviceType, object? serviceKey) => throw null!;
        public static IServiceCollection AddKeyedScoped<TService>(this IServiceCollection services, object? serviceKey) where TService : class => throw null!;
        public static IServiceCollection AddKeyedScoped<TService>(this IServiceCollection services, object? serviceKey, Func<IServiceProvider, object?, TService> implementationFactory) where TService : class => throw null!;
        public static IServiceCollection AddKeyedScoped<TService, TImplementation>(this IServiceCollection services, object? serviceKey, Func<IServiceProvider, object?, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null!;

        public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, Type implementationType) => throw null!;
        public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, Func<IServiceProvider, object> implementationFactory) => throw null!;
        public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services) where TService : class where TImplementation : class, TService => throw null!;
        public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType) => throw null!;
        public static IServiceCollection AddSingleton<TService>(this IServiceCollection services) where TService : class => throw null!;
        public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory) where TService : class => throw null!;
        public static IServiceCollection AddSingleton<TService, TImplementation>(this IServiceCollection services, Func<IServiceProvider, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null!;
        public static IServiceCollection AddSingleton(this IServiceCollection services, Type serviceType, object implementationInstance) => throw null!;
        public static IServiceCollection AddSingleton<TService>(this IServiceCollection services, TService implementationInstance) where TService : class => throw null!;

        public static IServiceCollection AddKeyedSingleton(this IServiceCollection services, Type serviceType, object? serviceKey, Type implementationType) => throw null!;
        public static IServiceCollection AddKeyedSingleton(this IServiceCollection services, Type serviceType, object? serviceKey, Func<IServiceProvider, object?, object> implementationFactory) => throw null!;
        public static IServiceCollection AddKeyedSingleton<TService, TImplementation>(this IServiceCollection services, object? serviceKey) where TService : class where TImplementation : class, TService => throw null!;
        public static IServiceCollection AddKeyedSingleton(this IServiceCollection services, Type serviceType, object? serviceKey) => throw null!;
        public static IServiceCollection AddKeyedSingleton<TService>(this IServiceCollection services, object? serviceKey) where TService : class => throw null!;
        public static IServiceCollection AddKeyedSingleton<TService>(this IServiceCollection services, object? serviceKey, Func<IServiceProvider, object?, TService> implementationFactory) where TService : class => throw null!;
        public static IServiceCollection AddKeyedSingleton<TService, TImplementation>(this IServiceCollection services, object? serviceKey, Func<IServiceProvider, object?, TImplementation> implementationFactory) where TService : class where TImplementation : class, TService => throw null!;
        public static IServiceCollection AddKeyedSingleton(this IServiceCollection services, Type serviceType, object? serviceKey, object implementationInstance) => throw null!;
        public static IServiceCollection AddKeyedSingleton<TService>(this IServiceCollection services, object? serviceKey, TService implementationInstance) where TService : class => throw null!;
    }

    public interface IKeyedServiceProvider : IServiceProvider
    {
        object? GetKeyedService(Type serviceType, object? serviceKey);
        object GetRequiredKeyedService(Type serviceType, object? serviceKey);
    }

    public interface IServiceScope : IDisposable
    {
        IServiceProvider ServiceProvider { get; }
    }

    public interface IServiceScopeFactory
    {
        IServiceScope CreateScope();
    }

    public readonly struct AsyncServiceScope : IServiceScope, IAsyncDisposable
    {
        public AsyncServiceScope(IServiceScope serviceScope) { }
        public IServiceProvider ServiceProvider => throw null!;
        public void Dispose() { }
        public ValueTask DisposeAsync() => throw null!;
    }

    public static class ServiceProviderServiceExtensions
    {
        public static T? GetService<T>(this IServiceProvider provider) => throw null!;
        public static object GetRequiredService(this IServiceProvider provider, Type serviceType) => throw null!;
        public static T GetRequiredService<T>(this IServiceProvider provider) where T : notnull => throw null!;
        public static IEnumerable<T> GetServices<T>(this IServiceProvider provider) => throw null!;
        public static IServiceScope CreateScope(this IServiceProvider provider) => throw null!;
        public static AsyncServiceScope CreateAsyncScope(this IServiceProvider provider) => throw null!;
        public static AsyncServiceScope CreateAsyncScope(this IServiceScopeFactory serviceScopeFactory) => throw null!;
    }

    public static class ServiceProviderKeyedServiceExtensions
    {
        public static T? GetKeyedService<T>(this IServiceProvider provider, object? serviceKey) => throw null!;
        public static object GetRequiredKeyedService(this IServiceProvider provider, Type serviceType, object? serviceKey) => throw null!;
        public static T GetRequiredKeyedService<T>(this IServiceProvider provider, object? serviceKey) where T : notnull => throw null!;
        public static IEnumerable<T> GetKeyedServices<T>(this IServiceProvider provider, object? serviceKey) => throw null!;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public class FromKeyedServicesAttribute : Attribute
    {
        public FromKeyedServicesAttribute(object? key) { }
    }

    public static class ActivatorUtilities
    {
        public static T CreateInstance<T>(IServiceProvider provider, params object[] parameters) => throw null!;
    }
}

namespace Microsoft.Extensions.DependencyInjection.Extensions
{
    public static class ServiceCollectionDescriptorExtensions
    {
        public static IServiceCollection Add(this IServiceCollection collection, ServiceDescriptor descriptor) => throw null!;
        public static void TryAdd(this IServiceCollection collection, ServiceDescriptor descriptor) { }
        public static void TryAddEnumerable(this IServiceCollection services, ServiceDescriptor descriptor) { }
        public static IServiceCollection Replace(this IServiceCollection collection, ServiceDescriptor descriptor) => throw null!;
        public static IServiceCollection RemoveAll<T>(this IServiceCollection collection) => throw null!;
        public static IServiceCollection RemoveAll(this IServiceCollection collection, Type serviceType) => throw null!;
        public static IServiceCollection RemoveAllKeyed<T>(this IServiceCollection collection, object? serviceKey) => throw null!;

        public static void TryAddTransient(this IServiceCollection collection, Type service) { }
        public static void TryAddTransient(this IServiceCollection collection, Type service, Type implementationType) { }
        public static void TryAddTransient(this IServiceCollection collection, Type service, Func<IServiceProvider, object> implementationFactory) { }
        public static void TryAddTransient<TService>(this IServiceCollection collection) where TService : class { }
        public static void TryAddTransient<TService, TImplementation>(this IServiceCollection collection) where TService : class where TImplementation : class, TService { }
        public static void TryAddTransient<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory) where TService : class { }

        public static void TryAddKeyedTransient(this IServiceCollection collection, Type service, object? serviceKey) { }
        public static void TryAddKeyedTransient(this IServiceCollection collection, Type service, object? serviceKey, Type implementationType) { }
        public static void TryAddKeyedTransient(this IServiceCollection collection, Type service, object? serviceKey, Func<IServiceProvider, object?, object> implementationFactory) { }
        public static void TryAddKeyedTransient<TService>(this IServiceCollection collection, object? serviceKey) where TService : class { }
        public static void TryAddKeyedTransient<TService, TImplementation>(this IServiceCollection collection, object? serviceKey) where TService : class where TImplementation : class, TService { }
        public static void TryAddKeyedTransient<TService>(this IServiceCollection services, object? serviceKey, Func<IServiceProvider, object?, TService> implementationFactory) where TService : class { }

        public static void TryAddScoped(this IServiceCollection collection, Type service) { }
        public static void TryAddScoped(this IServiceCollection collection, Type service, Type implementationType) { }
        public static void TryAddScoped(this IServiceCollection collection, Type service, Func<IServiceProvider, object> implementationFactory) { }
        public static void TryAddScoped<TService>(this IServiceCollection collection) where TService : class { }
        public static void TryAddScoped<TService, TImplementation>(this IServiceCollection collection) where TService : class where TImplementation : class, TService { }
        public static void TryAddScoped<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory) where TService : class { }

        public static void TryAddKeyedScoped(this IServiceCollection collection, Type service, object? serviceKey) { }
        public static void TryAddKeyedScoped(this IServiceCollection collection, Type service, object? serviceKey, Type implementationType) { }
        public static void TryAddKeyedScoped(this IServiceCollection collection, Type service, object? serviceKey, Func<IServiceProvider, object?, object> implementationFactory) { }
        public static void TryAddKeyedScoped<TService>(this IServiceCollection collection, object? serviceKey) where TService : class { }
        public static void TryAddKeyedScoped<TService, TImplementation>(this IServiceCollection collection, object? serviceKey) where TService : class where TImplementation : class, TService { }
        public static void TryAddKeyedScoped<TService>(this IServiceCollection services, object? serviceKey, Func<IServiceProvider, object?, TService> implementationFactory) where TService : class { }

        public static void TryAddSingleton(this IServiceCollection collection, Type service) { }
        public static void TryAddSingleton(this IServiceCollection collection, Type service, Type implementationType) { }
        public static void TryAddSingleton(this IServiceCollection collection, Type service, Func<IServiceProvider, object> implementationFactory) { }
        public static void TryAddSingleton<TService>(this IServiceCollection collection) where TService : class { }
        public static void TryAddSingleton<TService, TImplementation>(this IServiceCollection collection) where TService : class where TImplementation : class, TService { }
        public static void TryAddSingleton<TService>(this IServiceCollection services, Func<IServiceProvider, TService> implementationFactory) where TService : class { }
        public static void TryAddSingleton<TService>(this IServiceCollection collection, TService instance) where TService : class { }

        public static void TryAddKeyedSingleton(this IServiceCollection collection, Type service, object? serviceKey) { }
        public static void TryAddKeyedSingleton(this IServiceCollection collection, Type service, object? serviceKey, Type implementationType) { }
        public static void TryAddKeyedSingleton(this IServiceCollection collection, Type service, object? serviceKey, Func<IServiceProvider, object?, object> implementationFactory) { }
        public static void TryAddKeyedSingleton<TService>(this IServiceCollection collection, object? serviceKey) where TService : class { }
        public static void TryAddKeyedSingleton<TService, TImplementation>(this IServiceCollection collection, object? serviceKey) where TService : class where TImplementation : class, TService { }
        public static void TryAddKeyedSingleton<TService>(this IServiceCollection services, object? serviceKey, Func<IServiceProvider, object?, TService> implementationFactory) where TService : class { }
        public static void TryAddKeyedSingleton<TService>(this IServiceCollection collection, object? serviceKey, TService instance) where TService : class { }
    }
}
