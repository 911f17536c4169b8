using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Chat.Backend.Messaging;

/// <summary>The last messages of each room, newest first.</summary>
public sealed class MessageHistory
{
    private const int Kept = 200;

    public async Task AppendAsync(ChatMessage message)
    {
        var db = RedisManager.Shared.GetDatabase();
        string key = Key(message.Room);

        await db.ListLeftPushAsync(key, message.ToJson());
        await db.ListTrimAsync(key, 0, Kept - 1);
    }

    public async Task<IReadOnlyList<ChatMessage>> ReadAsync(string room, int count)
    {
        var entries = await RedisManager.Shared.GetDatabase().ListRangeAsync(Key(room), 0, count - 1);
        return entries
            .Select(entry => ChatMessage.FromJson(entry.ToString()))
            .OfType<ChatMessage>()
            .ToList();
    }

    private static string Key(string room) => $"room:{room}:history";
}
