using StackExchange.Redis;

namespace Chat.Notifications;

public sealed class MailSender
{
    private readonly NotificationOptions _options;
    private readonly IConnectionMultiplexer _redis;

    public MailSender(NotificationOptions options, IConnectionMultiplexer redis)
    {
        _options = options;
        _redis = redis;
    }

    public void Send(string userId, string text)
    {
        var redis = _redis;
        redis.GetDatabase().ListLeftPush("mail", userId + "|" + text);
    }
}
