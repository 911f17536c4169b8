using System;
using StackExchange.Redis;

namespace Chat.Notifications;

public sealed class DeliveryLog : IDisposable
{
    private readonly int _maxEntries;
    private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect(NotificationOptions.DefaultRedis);

    public DeliveryLog(NotificationOptions options)
    {
        _maxEntries = options.MaxLogEntries;
    }

    public void Add(string line)
    {
        var db = _redis.GetDatabase();
        db.ListLeftPush("delivery", line);
        db.ListTrim("delivery", 0, _maxEntries - 1);
    }

    public void Dispose()
    {
        _redis.Dispose();
    }
}
