using System;

namespace Chat.Analytics;

/// <summary>How many of those who open the application come as far as their first message.</summary>
public sealed class FunnelReport
{
    private readonly AnalyticsRedisManager _redis = new();

    public string Render(DateTime day)
    {
        var db = _redis.GetDatabase();
        long opened = db.HyperLogLogLength(Key("open", day));
        long wrote = db.HyperLogLogLength(Key("write", day));

        return opened == 0 ? "no visits" : ((double)wrote / opened).ToString("P1", CultureInfo.InvariantCulture);
    }

    private static string Key(string step, DateTime day) => $"funnel:{step}:{day:yyyyMMdd}";
}
