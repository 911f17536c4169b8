using StackExchange.Redis;

namespace Chat.Notifications;

public sealed class UnreadCounter
{
    public long Increment(string userId)
        => ConnectionMultiplexer.Connect(NotificationOptions.DefaultRedis).GetDatabase().StringIncrement("unread:" + userId);
}
