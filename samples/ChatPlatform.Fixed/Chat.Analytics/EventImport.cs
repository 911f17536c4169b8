using System;
using System.IO;
using System.Threading.Tasks;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Analytics;

public static class EventImport
{
    public static async Task<int> RunAsync(string file)
    {
        var redis = RedisManager.Shared;
        if (!await redis.ConfigureAsync(Console.Error))
        {
            return 0;
        }

        int count = 0;
        await foreach (string line in File.ReadLinesAsync(file))
        {
            await WriteAsync(redis, line);
            count++;
        }

        return count;
    }

    private static Task WriteAsync(ConnectionMultiplexer redis, string line)
        => redis.GetDatabase().ListRightPushAsync("import", line);
}
