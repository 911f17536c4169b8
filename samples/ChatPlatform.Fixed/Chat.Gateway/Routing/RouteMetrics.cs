using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Gateway.Routing;

/// <summary>Borrowed from the analytics service, until there are real metrics.</summary>
public sealed class RouteMetrics
{
    private readonly ConnectionMultiplexer _analytics = RedisManager.Shared;

    public void Count(string node) => _analytics.GetDatabase().HashIncrement("routes:used", node);
}
