using System;
using System.Threading.Tasks;
using StackExchange.Redis;

namespace Chat.Backend.Messaging;

/// <summary>
/// Push notifications and mails wait here. The queue lives on a server with persistence,
/// unlike everything else, which may be lost.
/// </summary>
public static class OutboundQueue
{
    private const string Server = "redis-queue:6379,abortConnect=false";

    private static readonly Lazy<ConnectionMultiplexer> Connection = new(() => ConnectionMultiplexer.Connect(Server));

    public static Task EnqueueAsync(string recipient, ChatMessage message)
        => Connection.Value.GetDatabase().ListLeftPushAsync("outbound", recipient + "|" + message.ToJson());

    public static async Task<string?> DequeueAsync()
    {
        RedisValue entry = await Connection.Value.GetDatabase().ListRightPopAsync("outbound");
        return entry.HasValue ? entry.ToString() : null;
    }
}
