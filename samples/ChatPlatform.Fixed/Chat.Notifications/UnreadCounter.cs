using StackExchange.Redis;

namespace Chat.Notifications;

/// <summary>Counts what a user has not seen yet.</summary>
public sealed class UnreadCounter
{
    private readonly IConnectionMultiplexer _redis;

    /// <summary>Creates an instance with what the container injects.</summary>
    /// <param name="redis">The shared Redis connection.</param>
    public UnreadCounter(IConnectionMultiplexer redis)
    {
        _redis = redis;
    }

    public long Increment(string userId)
        => _redis.GetDatabase().StringIncrement("unread:" + userId);
}
