using System.Collections.Generic;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.TestUtilities;

public class TestDataSeeder
{
    private readonly Func<Task<IDatabase>> _open = () =>
    {
        var redis = RedisManager.Shared;
        return Task.FromResult<IDatabase>(redis.GetDatabase());
    };

    public async Task SeedHistoryAsync(string room, IEnumerable<string> messages)
    {
        var db = await _open();
        foreach (string message in messages)
        {
            await db.ListLeftPushAsync($"room:{room}:history", message);
        }
    }

    public Task SeedMembersAsync(string room, IReadOnlyCollection<string> members)
    {
        if (members.Count == 0)
        {
            return Task.CompletedTask;
        }

        var redis = RedisManager.Shared;
        var db = redis.GetDatabase();
        foreach (string member in members)
        {
            db.SetAdd($"room:{room}:members", member);
        }
        return Task.CompletedTask;
    }
}
