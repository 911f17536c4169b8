// A stand-in for the package Microsoft.SemanticKernel.Connectors.Redis, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using Microsoft.SemanticKernel.Connectors.Redis;
using StackExchange.Redis;

namespace Microsoft.SemanticKernel.Connectors.Redis
{
    public sealed class RedisVectorStoreOptions { }

    public sealed class RedisJsonCollectionOptions { }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class RedisServiceCollectionExtensions
    {
        public static IServiceCollection AddRedisVectorStore(this IServiceCollection services, Func<IServiceProvider, IDatabase> clientProvider, Func<IServiceProvider, RedisVectorStoreOptions>? optionsProvider = null, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IServiceCollection AddRedisVectorStore(this IServiceCollection services, string connectionConfiguration, RedisVectorStoreOptions? options = null, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IServiceCollection AddKeyedRedisVectorStore(this IServiceCollection services, object? serviceKey, Func<IServiceProvider, IDatabase> clientProvider, Func<IServiceProvider, RedisVectorStoreOptions>? optionsProvider = null, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IServiceCollection AddKeyedRedisVectorStore(this IServiceCollection services, object? serviceKey, string connectionConfiguration, RedisVectorStoreOptions? options = null, ServiceLifetime lifetime = ServiceLifetime.Singleton) => throw null!;
        public static IServiceCollection AddRedisJsonCollection<TRecord>(this IServiceCollection services, string name, Func<IServiceProvider, IDatabase> clientProvider, Func<IServiceProvider, RedisJsonCollectionOptions>? optionsProvider = null, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TRecord : class => throw null!;
        public static IServiceCollection AddRedisJsonCollection<TRecord>(this IServiceCollection services, string name, string connectionConfiguration, RedisJsonCollectionOptions? options = null, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TRecord : class => throw null!;
        public static IServiceCollection AddKeyedRedisJsonCollection<TRecord>(this IServiceCollection services, object? serviceKey, string name, Func<IServiceProvider, IDatabase> clientProvider, Func<IServiceProvider, RedisJsonCollectionOptions>? optionsProvider = null, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TRecord : class => throw null!;
        public static IServiceCollection AddKeyedRedisJsonCollection<TRecord>(this IServiceCollection services, object? serviceKey, string name, string connectionConfiguration, RedisJsonCollectionOptions? options = null, ServiceLifetime lifetime = ServiceLifetime.Singleton) where TRecord : class => throw null!;
    }
}
