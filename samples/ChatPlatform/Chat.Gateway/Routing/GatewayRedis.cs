using System;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Gateway.Routing;

/// <summary>The plug-ins of our customers use it, so its members stay.</summary>
public static class GatewayRedis
{
    public static readonly ConnectionMultiplexer Connection = ConnectionMultiplexer.Connect(RedisSettings.Default);

    /// <summary>For those who do not need a connection at once.</summary>
    public static readonly Lazy<ConnectionMultiplexer> Deferred = new(() => ConnectionMultiplexer.Connect(RedisSettings.Default));

    internal static IConnectionMultiplexer Health { get; } = ConnectionMultiplexer.Connect(RedisSettings.Default);
}
