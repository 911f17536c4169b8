using System.Collections.Generic;
using StackExchange.Redis;

namespace Chat.TestUtilities;

public class TestDataSeeder
{
    private readonly Func<Task<IDatabase>> _open = async () =>
    {
        var redis = await ConnectionMultiplexer.ConnectAsync(TestSettings.Redis);
        return redis.GetDatabase();
    };

    public async Task SeedHistoryAsync(string room, IEnumerable<string> messages)
    {
        var db = await _open();
        foreach (string message in messages)
        {
            await db.ListLeftPushAsync($"room:{room}:history", message);
        }
    }

    public async Task SeedMembersAsync(string room, IReadOnlyCollection<string> members)
    {
        if (members.Count == 0)
        {
            return;
        }

        var redis = await ConnectionMultiplexer.ConnectAsync(TestSettings.Redis);
        var db = redis.GetDatabase();
        foreach (string member in members)
        {
            db.SetAdd($"room:{room}:members", member);
        }
        await redis.CloseAsync();
    }
}
