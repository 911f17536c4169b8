using Chat.Backend;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StackExchange.Redis;

namespace Chat.Gateway.Hosting;

public static class SocketServices
{
    public static IServiceCollection AddSockets(this IServiceCollection services)
    {
        services.TryAddScoped<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(RedisSettings.FromEnvironment()));

        services.Add(new ServiceDescriptor(
            typeof(ConnectionMultiplexer),
            _ => ConnectionMultiplexer.Connect("localhost:6379,abortConnect=false"),
            ServiceLifetime.Transient));

        // Sessions lie in the same Redis as everything else; metrics do not.
        services.AddKeyedScoped<IConnectionMultiplexer>("sessions", (_, _) => ConnectionMultiplexer.Connect("localhost:6379,abortConnect=false"));
        services.AddKeyedScoped<IConnectionMultiplexer>("metrics", (_, _) => ConnectionMultiplexer.Connect("redis-metrics:6379"));

        // A container disposes what a factory returns.
        services.AddKeyedSingleton<IConnectionMultiplexer>("presence", (_, _) => RedisManager.Shared);

        return services;
    }
}
