using System;
using StackExchange.Redis;

namespace Chat.Notifications;

public sealed class DeliveryLog : IDisposable
{
    private readonly int _maxEntries;
    private readonly IConnectionMultiplexer _redis;

    public DeliveryLog(NotificationOptions options, IConnectionMultiplexer redis)
    {
        _maxEntries = options.MaxLogEntries;
        _redis = redis;
    }

    public void Add(string line)
    {
        var db = _redis.GetDatabase();
        db.ListLeftPush("delivery", line);
        db.ListTrim("delivery", 0, _maxEntries - 1);
    }

    public void Dispose()
    {
    }
}
