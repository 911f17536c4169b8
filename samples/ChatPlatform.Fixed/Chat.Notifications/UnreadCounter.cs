using StackExchange.Redis;

namespace Chat.Notifications;

public sealed class UnreadCounter
{
    private readonly IConnectionMultiplexer _redis;

    public UnreadCounter(IConnectionMultiplexer redis)
    {
        _redis = redis;
    }

    public long Increment(string userId)
        => _redis.GetDatabase().StringIncrement("unread:" + userId);
}
