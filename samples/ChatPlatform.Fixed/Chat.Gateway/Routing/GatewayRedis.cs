using System;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Gateway.Routing;

/// <summary>The plug-ins of our customers use it, so its members stay.</summary>
public static class GatewayRedis
{
    public static ConnectionMultiplexer Connection => RedisManager.Shared;

    /// <summary>For those who do not need a connection at once.</summary>
    public static readonly Lazy<ConnectionMultiplexer> Deferred = new(() => RedisManager.Shared);

    internal static IConnectionMultiplexer Health => RedisManager.Shared;
}
