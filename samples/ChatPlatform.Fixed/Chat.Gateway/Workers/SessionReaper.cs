using System.Threading.Tasks;
using Chat.Backend;
using Chat.Caching;
using StackExchange.Redis;

namespace Chat.Gateway.Workers;

/// <summary>Runs once an hour and at the end.</summary>
public sealed class SessionReaper
{
    public async Task<int> ReapAsync()
    {
        int removed = 0;
        var redis = RedisManager.Shared;
        foreach (RedisValue session in await redis.GetDatabase().SetMembersAsync("sessions:expired"))
        {
            if (await RedisManager.Shared.GetDatabase().KeyDeleteAsync("session:" + session))
            {
                removed++;
            }
        }

        return removed;
    }

    public void Forget(string userId)
    {
        using var cache = new CacheStore(RedisManager.Shared);
        cache.Remove(userId);
    }

    public void Stop()
    {
        var redis = RedisManager.Shared;
        redis.GetDatabase().KeyDelete("sessions:expired");
    }
}
