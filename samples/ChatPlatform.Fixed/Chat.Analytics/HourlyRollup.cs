using System;
using System.Threading.Tasks;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Analytics;

public static class HourlyRollup {

    private static readonly string[] Sources = { "analytics", "backend", "mobile" };

    public static async Task RunAsync(string connectionString, DateTime now) {
        var db = Open().GetDatabase();

        foreach (string source in Sources) {
            long total = 0;
            foreach (var entry in await db.HashGetAllAsync($"events:{source}:{now:yyyyMMdd}"))
                total += (long)entry.Value;

            await db.SortedSetAddAsync($"rollup:{source}", now.ToString("yyyy-MM-ddTHH"), total);
        }

        ConnectionMultiplexer Open() {
            return RedisManager.Shared;
        }
    }
}
