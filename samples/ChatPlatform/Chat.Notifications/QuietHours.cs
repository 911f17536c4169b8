using StackExchange.Redis;

namespace Chat.Notifications;

public sealed class QuietHours
{
    private readonly IDatabase _db;

    public QuietHours(NotificationOptions options)
    {
        _db = ConnectionMultiplexer.Connect(options.Redis).GetDatabase();
    }

    public bool Apply(string userId) => _db.KeyExists("quiet:" + userId);
}
