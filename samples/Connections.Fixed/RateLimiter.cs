using System;
using StackExchange.Redis;

namespace Connections;

public sealed class RateLimiter
{
    public void Touch() => RedisManager.Shared.GetDatabase().StringIncrement("requests");
}
