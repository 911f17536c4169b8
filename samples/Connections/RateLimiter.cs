using System;
using StackExchange.Redis;

namespace Connections;

public sealed class RateLimiter
{
    private static readonly Lazy<ConnectionMultiplexer> Connection = new(() => ConnectionMultiplexer.Connect(RedisAddress.Value));

    public void Touch() => Connection.Value.GetDatabase().StringIncrement("requests");
}
