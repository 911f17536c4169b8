using StackExchange.Redis;

namespace Chat.Notifications;

public sealed class QuietHours
{
    private readonly IDatabase _db;

    public QuietHours(NotificationOptions options, IConnectionMultiplexer redis)
    {
        _db = redis.GetDatabase();
    }

    public bool Apply(string userId) => _db.KeyExists("quiet:" + userId);
}
