using Chat.Legacy.Analytics;

namespace Chat.Gateway.Routing;

/// <summary>Borrowed from the analytics service, until there are real metrics.</summary>
public sealed class RouteMetrics
{
    private readonly AnalyticsRedisManager _analytics = AnalyticsRedisManager.Current;

    public void Count(string node) => _analytics.GetDatabase().HashIncrement("routes:used", node);
}
