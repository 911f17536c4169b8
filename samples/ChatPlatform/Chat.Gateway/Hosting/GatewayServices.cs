using Chat.Backend;
using Chat.Caching;
using Chat.Gateway.Sockets;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace Chat.Gateway.Hosting;

public static class GatewayServices
{
    public static IServiceCollection AddGateway(this IServiceCollection services, GatewayOptions options)
    {
        services.AddSingleton(options);

        services.AddScoped<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(options.Redis));
        services.AddTransient(_ => RedisManager.Shared);

        // A database costs nothing: it only names the connection that it belongs to.
        services.AddScoped(_ => RedisManager.Shared.GetDatabase());

        // The queue is another Redis, and its key says so.
        services.AddKeyedSingleton<IConnectionMultiplexer>("queue", (_, _) => ConnectionMultiplexer.Connect("redis-queue:6379,abortConnect=false"));

        services.AddSingleton(_ => new CacheStore(options.Redis));
        services.AddScoped<TypingIndicator>();

        return services;
    }
}
