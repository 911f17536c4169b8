using StackExchange.Redis;

namespace Chat.Notifications;

public sealed class MailSender
{
    private readonly NotificationOptions _options;

    public MailSender(NotificationOptions options)
    {
        _options = options;
    }

    public void Send(string userId, string text)
    {
        using var redis = ConnectionMultiplexer.Connect(_options.Redis);
        redis.GetDatabase().ListLeftPush("mail", userId + "|" + text);
    }
}
