using StackExchange.Redis;

namespace Chat.Notifications;

public sealed class DigestBuilder
{
    private readonly MailSender _mail;
    private readonly IConnectionMultiplexer _redis;

    public DigestBuilder(MailSender mail, IConnectionMultiplexer redis)
    {
        _mail = mail;
        _redis = redis;
    }

    public void Send(string userId)
    {
        foreach (RedisValue line in _redis.GetDatabase().ListRange("digest:" + userId))
        {
            _mail.Send(userId, line.ToString());
        }
    }
}
