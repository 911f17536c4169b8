// A stand-in for the package Microsoft.Orleans.Persistence.Redis, together with the other packages Microsoft.Orleans.*.Redis (10.2 and later), written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Orleans.Clustering.Redis;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Journaling;
using Orleans.Persistence;
using StackExchange.Redis;

namespace Orleans.Hosting
{
    public interface ISiloBuilder
    {
        IServiceCollection Services { get; }
    }

    public interface IClientBuilder
    {
        IServiceCollection Services { get; }
    }
}

namespace Orleans.Persistence
{
    public class RedisStorageOptions
    {
        public ConfigurationOptions? ConfigurationOptions { get; set; }
        public Func<RedisStorageOptions, Task<(IConnectionMultiplexer Multiplexer, bool IsShared)>> CreateMultiplexer { get; set; } = DefaultCreateMultiplexer;
        public static Task<(IConnectionMultiplexer Multiplexer, bool IsShared)> DefaultCreateMultiplexer(RedisStorageOptions options) => throw null!;
    }
}

namespace Orleans.Clustering.Redis
{
    public class RedisClusteringOptions
    {
        public ConfigurationOptions? ConfigurationOptions { get; set; }
        public Func<RedisClusteringOptions, Task<(IConnectionMultiplexer Multiplexer, bool IsShared)>> CreateMultiplexer { get; set; } = DefaultCreateMultiplexer;
        public static Task<(IConnectionMultiplexer Multiplexer, bool IsShared)> DefaultCreateMultiplexer(RedisClusteringOptions options) => throw null!;
    }
}

namespace Orleans.Configuration
{
    public class RedisReminderTableOptions
    {
        public ConfigurationOptions? ConfigurationOptions { get; set; }
        public Func<RedisReminderTableOptions, Task<(IConnectionMultiplexer Multiplexer, bool IsShared)>> CreateMultiplexer { get; set; } = DefaultCreateMultiplexer;
        public static Task<(IConnectionMultiplexer Multiplexer, bool IsShared)> DefaultCreateMultiplexer(RedisReminderTableOptions options) => throw null!;
    }

    public class RedisGrainDirectoryOptions
    {
        public ConfigurationOptions? ConfigurationOptions { get; set; }
        public Func<RedisGrainDirectoryOptions, Task<(IConnectionMultiplexer Multiplexer, bool IsShared)>> CreateMultiplexer { get; set; } = DefaultCreateMultiplexer;
        public static Task<(IConnectionMultiplexer Multiplexer, bool IsShared)> DefaultCreateMultiplexer(RedisGrainDirectoryOptions options) => throw null!;
    }

    public class RedisStreamingOptions
    {
        public ConfigurationOptions ConfigurationOptions { get; set; } = null!;
        public Func<RedisStreamingOptions, Task<(IConnectionMultiplexer Multiplexer, bool IsShared)>> CreateMultiplexer { get; set; } = DefaultCreateMultiplexer;
        public static Task<(IConnectionMultiplexer Multiplexer, bool IsShared)> DefaultCreateMultiplexer(RedisStreamingOptions options) => throw null!;
    }
}

namespace Orleans.Journaling
{
    public class RedisJournalStorageOptions
    {
        public ConfigurationOptions? ConfigurationOptions { get; set; }
        public Func<RedisJournalStorageOptions, Task<(IConnectionMultiplexer Multiplexer, bool IsShared)>> CreateMultiplexer { get; set; } = DefaultCreateMultiplexer;
        public static Task<(IConnectionMultiplexer Multiplexer, bool IsShared)> DefaultCreateMultiplexer(RedisJournalStorageOptions options) => throw null!;
    }

    public static class RedisJournalStorageHostingExtensions
    {
        public static ISiloBuilder AddRedisJournalStorage(this ISiloBuilder builder) => throw null!;
        public static ISiloBuilder AddRedisJournalStorage(this ISiloBuilder builder, Action<RedisJournalStorageOptions>? configure) => throw null!;
    }
}

namespace Orleans.Hosting
{
    public static class RedisSiloBuilderExtensions
    {
        public static ISiloBuilder AddRedisGrainStorageAsDefault(this ISiloBuilder builder, Action<RedisStorageOptions> configureOptions) => throw null!;
        public static ISiloBuilder AddRedisGrainStorage(this ISiloBuilder builder, string name, Action<RedisStorageOptions> configureOptions) => throw null!;
        public static ISiloBuilder AddRedisGrainStorageAsDefault(this ISiloBuilder builder) => throw null!;
        public static ISiloBuilder AddRedisGrainStorageAsDefault(this ISiloBuilder builder, Action<OptionsBuilder<RedisStorageOptions>>? configureOptionsBuilder) => throw null!;
        public static ISiloBuilder AddRedisGrainStorage(this ISiloBuilder builder, string name) => throw null!;
        public static ISiloBuilder AddRedisGrainStorage(this ISiloBuilder builder, string name, Action<OptionsBuilder<RedisStorageOptions>>? configureOptionsBuilder) => throw null!;
    }

    public static class RedisGrainStorageServiceCollectionExtensions
    {
        public static IServiceCollection AddRedisGrainStorageAsDefault(this IServiceCollection services, Action<RedisStorageOptions> configureOptions) => throw null!;
        public static IServiceCollection AddRedisGrainStorage(this IServiceCollection services, string name, Action<RedisStorageOptions> configureOptions) => throw null!;
        public static IServiceCollection AddRedisGrainStorageAsDefault(this IServiceCollection services, Action<OptionsBuilder<RedisStorageOptions>>? configureOptions = null) => throw null!;
        public static IServiceCollection AddRedisGrainStorage(this IServiceCollection services, string name, Action<OptionsBuilder<RedisStorageOptions>>? configureOptions = null) => throw null!;
    }

    public static class RedisGrainDirectoryExtensions
    {
        public static ISiloBuilder UseRedisGrainDirectoryAsDefault(this ISiloBuilder builder, Action<RedisGrainDirectoryOptions> configureOptions) => throw null!;
        public static ISiloBuilder UseRedisGrainDirectoryAsDefault(this ISiloBuilder builder, Action<OptionsBuilder<RedisGrainDirectoryOptions>> configureOptions) => throw null!;
        public static ISiloBuilder AddRedisGrainDirectory(this ISiloBuilder builder, string name, Action<RedisGrainDirectoryOptions> configureOptions) => throw null!;
        public static ISiloBuilder AddRedisGrainDirectory(this ISiloBuilder builder, string name, Action<OptionsBuilder<RedisGrainDirectoryOptions>> configureOptions) => throw null!;
    }

    public static class SiloBuilderReminderExtensions
    {
        public static ISiloBuilder UseRedisReminderService(this ISiloBuilder builder, Action<RedisReminderTableOptions> configure) => throw null!;
        public static IServiceCollection UseRedisReminderService(this IServiceCollection services, Action<RedisReminderTableOptions> configure) => throw null!;
    }

    public class SiloRedisStreamConfigurator
    {
        internal SiloRedisStreamConfigurator() { }
        public SiloRedisStreamConfigurator ConfigureRedis(Action<OptionsBuilder<RedisStreamingOptions>> configureOptions) => throw null!;
    }

    public class ClusterClientRedisStreamConfigurator
    {
        internal ClusterClientRedisStreamConfigurator() { }
        public ClusterClientRedisStreamConfigurator ConfigureRedis(Action<OptionsBuilder<RedisStreamingOptions>> configureOptions) => throw null!;
    }

    public static class SiloBuilderExtensions
    {
        public static ISiloBuilder AddRedisStreams(this ISiloBuilder builder, string name, Action<SiloRedisStreamConfigurator> configure) => throw null!;
    }

    public static class ClientBuilderExtensions
    {
        public static IClientBuilder AddRedisStreams(this IClientBuilder builder, string name, Action<ClusterClientRedisStreamConfigurator> configure) => throw null!;
    }
}

namespace Microsoft.Extensions.Hosting
{
    public static class OrleansSiloGenericHostExtensions
    {
        public static IHostBuilder UseOrleans(this IHostBuilder hostBuilder, Action<ISiloBuilder> configureDelegate) => throw null!;
        public static IHostApplicationBuilder UseOrleans(this IHostApplicationBuilder hostAppBuilder, Action<ISiloBuilder> configureDelegate) => throw null!;
    }

    public static class RedisClusteringIClientBuilderExtensions
    {
        public static IClientBuilder UseRedisClustering(this IClientBuilder builder, Action<RedisClusteringOptions> configuration) => throw null!;
        public static IClientBuilder UseRedisClustering(this IClientBuilder builder, string redisConnectionString) => throw null!;
    }

    public static class RedisClusteringISiloBuilderExtensions
    {
        public static ISiloBuilder UseRedisClustering(this ISiloBuilder builder, Action<RedisClusteringOptions> configuration) => throw null!;
        public static ISiloBuilder UseRedisClustering(this ISiloBuilder builder, string redisConnectionString) => throw null!;
    }
}
