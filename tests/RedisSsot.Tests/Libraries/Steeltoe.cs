// A stand-in for the package Steeltoe.Connectors, written from facts: the shape that programs bind to, no behaviour.
#nullable enable
using System;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Steeltoe.Connectors
{
    public delegate object ConnectorCreateConnection(IServiceProvider serviceProvider, string serviceBindingName);

    public sealed class ConnectorAddOptionsBuilder
    {
        internal ConnectorAddOptionsBuilder() { }
        public ConnectorCreateConnection? CreateConnection { get; set; }
        public bool CacheConnection { get; set; }
        public bool EnableHealthChecks { get; set; }
    }

    public sealed class ConnectorConfigureOptionsBuilder
    {
        internal ConnectorConfigureOptionsBuilder() { }
        public bool DetectConfigurationChanges { get; set; }
    }
}

namespace Steeltoe.Connectors.Redis
{
    public static class RedisServiceCollectionExtensions
    {
        public static IServiceCollection AddRedis(this IServiceCollection services, IConfiguration configuration) => throw null!;
        public static IServiceCollection AddRedis(this IServiceCollection services, IConfiguration configuration, Action<ConnectorAddOptionsBuilder>? addAction) => throw null!;
    }

    public static class RedisHostApplicationBuilderExtensions
    {
        public static IHostApplicationBuilder AddRedis(this IHostApplicationBuilder builder) => throw null!;
        public static IHostApplicationBuilder AddRedis(this IHostApplicationBuilder builder, Action<ConnectorConfigureOptionsBuilder>? configureAction, Action<ConnectorAddOptionsBuilder>? addAction) => throw null!;
    }
}
