using Chat.Backend;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StackExchange.Redis;

namespace Chat.Gateway.Hosting;

public static class SocketServices
{
    public static IServiceCollection AddSockets(this IServiceCollection services)
    {
        services.TryAddSingleton<IConnectionMultiplexer>(RedisManager.Shared);

        services.Add(new ServiceDescriptor(
            typeof(ConnectionMultiplexer),
            RedisManager.Shared));

        // Sessions lie in the same Redis as everything else; metrics do not.
        services.AddKeyedSingleton<IConnectionMultiplexer>("sessions", RedisManager.Shared);
        services.AddKeyedSingleton<IConnectionMultiplexer>("metrics", (_, _) => ConnectionMultiplexer.Connect("redis-metrics:6379"));

        // A container disposes what a factory returns.
        services.AddKeyedSingleton<IConnectionMultiplexer>("presence", RedisManager.Shared);

        return services;
    }
}
