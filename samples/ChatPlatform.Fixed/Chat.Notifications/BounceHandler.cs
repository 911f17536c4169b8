using StackExchange.Redis;

namespace Chat.Notifications;

public sealed class BounceHandler
{
    private readonly IConnectionMultiplexer _redis;

    public BounceHandler(IConnectionMultiplexer redis)
    {
        _redis = redis;
    }

    public void Handle(string address)
    {
        _redis.GetDatabase().SetAdd("mail:bounced", address);
    }
}
