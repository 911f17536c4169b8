using StackExchange.Redis;

namespace Chat.Notifications;

/// <summary>Counts what a user has not seen yet.</summary>
public sealed class UnreadCounter
{
    public long Increment(string userId)
        => ConnectionMultiplexer.Connect(NotificationOptions.DefaultRedis).GetDatabase().StringIncrement("unread:" + userId);
}
