using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using StackExchange.Redis;

namespace Chat.Backend.Connections;

public sealed class PresenceTracker
{
    private const string OnlineKey = "presence:online";

    private readonly TimeSpan _timeout;

    public PresenceTracker(TimeSpan timeout)
    {
        _timeout = timeout;
    }

    public Task HeartbeatAsync(string userId)
        => RedisManager.Shared.GetDatabase().SortedSetAddAsync(OnlineKey, userId, DateTimeOffset.UtcNow.ToUnixTimeSeconds());

    public async Task<IReadOnlyList<string>> GetOnlineAsync()
    {
        double since = DateTimeOffset.UtcNow.Subtract(_timeout).ToUnixTimeSeconds();
        var db = RedisManager.Shared.GetDatabase();

        await db.SortedSetRemoveRangeByScoreAsync(OnlineKey, double.NegativeInfinity, since, Exclude.Stop);
        var users = await db.SortedSetRangeByScoreAsync(OnlineKey, since);

        return users.Select(user => user.ToString()).ToList();
    }
}
