using System;

namespace Chat.Analytics;

public sealed class StatsFeed
{
    private readonly Func<StatsRedis> _open;

    public StatsFeed(Func<StatsRedis>? open = null)
    {
        _open = open ?? (() => StatsRedis.Current);
    }

    public long Publish(string text) => _open().GetSubscriber().Publish("stats", text);
}
