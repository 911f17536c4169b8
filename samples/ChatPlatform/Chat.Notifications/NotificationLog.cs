using System;
using StackExchange.Redis;

namespace Chat.Notifications;

public static class NotificationLog
{
    public static void Write(string line)
    {
        using var redis = ConnectionMultiplexer.Connect(NotificationOptions.DefaultRedis);
        redis.GetDatabase().ListLeftPush("log", $"{DateTime.UtcNow:O} {line}");
    }
}
