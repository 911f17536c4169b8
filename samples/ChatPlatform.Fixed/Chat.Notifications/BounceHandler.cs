using StackExchange.Redis;

namespace Chat.Notifications;

public sealed class BounceHandler(IConnectionMultiplexer redis)
{
    public void Handle(string address)
    {
        redis.GetDatabase().SetAdd("mail:bounced", address);
    }
}
