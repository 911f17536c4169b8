using StackExchange.Redis;

namespace Chat.Notifications;

public sealed class PushSender(NotificationOptions options, IConnectionMultiplexer redis)
{
    public void Send(string device, string text)
        => redis.GetSubscriber().Publish("push:" + device, text);

    public int MaxEntries => options.MaxLogEntries;
}
