using System;
using Chat.Backend;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace Chat.Gateway.Hosting;

public static class AdminServices
{
    public static IServiceCollection AddAdmin(this IServiceCollection services)
        => services.AddTransient<IConnectionMultiplexer>(Open);

    private static IConnectionMultiplexer Open(IServiceProvider services)
        => ConnectionMultiplexer.Connect(RedisSettings.FromEnvironment());
}
