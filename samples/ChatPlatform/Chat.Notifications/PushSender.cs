using StackExchange.Redis;

namespace Chat.Notifications;

public sealed class PushSender(NotificationOptions options)
{
    public void Send(string device, string text)
        => ConnectionMultiplexer.Connect(options.Redis).GetSubscriber().Publish("push:" + device, text);

    public int MaxEntries => options.MaxLogEntries;
}
