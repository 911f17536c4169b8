using System;
using StackExchange.Redis;

namespace Connections;

/// <summary>The one place that opens a connection to Redis.</summary>
public static class RedisManager
{
    private static readonly Lazy<ConnectionMultiplexer> Connection = new(() => ConnectionMultiplexer.Connect(RedisAddress.Value));

    public static ConnectionMultiplexer Shared => Connection.Value;
}
