using System;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Analytics;

public sealed class StatsFeed
{
    private readonly Func<ConnectionMultiplexer> _open;

    public StatsFeed(Func<ConnectionMultiplexer>? open = null)
    {
        _open = open ?? (() => RedisManager.Shared);
    }

    public long Publish(string text) => _open().GetSubscriber().Publish("stats", text);
}
