using System;
using Chat.Backend;

namespace Chat.Analytics;

public static class ActiveUsers
{
    public static void Seen(string userId, DateTime now)
        => StatsRedis.Current.GetDatabase().HyperLogLogAdd(Key(now), userId);

    public static long Count(DateTime day)
    {
        var stats = new StatsRedis();
        return stats.GetDatabase().HyperLogLogLength(Key(day));
    }

    /// <summary>The number of today, as the backend asks for it.</summary>
    public static long Today() => RedisManager.GetClient().HyperLogLogLength(Key(DateTime.UtcNow));

    private static string Key(DateTime day) => "active:" + day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
