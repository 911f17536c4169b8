using System;
using Chat.Backend.Agents;
using Chat.Backend.Authentication;
using Chat.Backend.Connections;
using Chat.Backend.Messaging;
using Chat.Backend.RateLimiting;
using StackExchange.Redis;

namespace Chat.Backend.Hosting;

public static class BackendServices
{
    public static ServiceRegistry AddChatBackend(this ServiceRegistry services, BackendOptions options)
    {
        services.Register(_ => options);

        // Services that are given their connection get this one.
        services.Register<IConnectionMultiplexer>(_ =>
        {
            Console.Error.WriteLine($"{options.NodeId}: first use of Redis");
            return ConnectionMultiplexer.Connect(ConfigurationOptions.Parse(options.RedisConnection), Console.Error);
        });

        services.Register(registry => new WebSocketConnectionManager(registry.Resolve<BackendOptions>()));
        services.Register(registry => new PresenceTracker(options.PresenceTimeout));
        services.Register(registry => new MessageHistory());
        services.Register(registry => new MessageRoutes(options, registry.Resolve<MessageHistory>()));
        services.Register(registry => new RateLimiter(options.MessagesPerMinute));
        services.Register(registry => new AuthenticationIntegration(options));
        services.Register(registry => AgentHost.CreateEngine(options));

        return services;
    }
}
