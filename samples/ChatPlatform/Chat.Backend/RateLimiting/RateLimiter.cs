using System;
using System.Threading.Tasks;
using StackExchange.Redis;

namespace Chat.Backend.RateLimiting;

/// <summary>A fixed window of one minute per user.</summary>
public sealed class RateLimiter
{
    private static readonly IDatabase Db = ConnectionMultiplexer.Connect(RedisSettings.Default).GetDatabase();

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly int _limit;

    public RateLimiter(int limit)
    {
        _limit = limit;
    }

    public async Task<bool> TryAcquireAsync(string userId)
    {
        string key = $"rate:{userId}:{DateTime.UtcNow:yyyyMMddHHmm}";

        long used = await Db.StringIncrementAsync(key);
        if (used == 1)
        {
            await Db.KeyExpireAsync(key, Window);
        }

        return used <= _limit;
    }
}
