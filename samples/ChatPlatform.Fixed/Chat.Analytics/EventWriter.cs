// Copyright (c) Chat Platform Team. All rights reserved.
// Licensed under the MIT license. See LICENSE in the project root.

using Chat.Backend;
using static StackExchange.Redis.ConnectionMultiplexer;

namespace Chat.Analytics;

/// <summary>Counts events per day. A lost event does no harm.</summary>
public sealed class EventWriter
{
    private readonly StackExchange.Redis.IConnectionMultiplexer _redis;

    public EventWriter(string connectionString)
    {
        _redis = RedisManager.Shared;
    }

    public void Write(string source, string name)
    {
        string key = $"events:{source}:{System.DateTime.UtcNow:yyyyMMdd}";
        _redis.GetDatabase().HashIncrement(key, name, 1, StackExchange.Redis.CommandFlags.FireAndForget);
    }
}
