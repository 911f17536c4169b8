using System.Threading.Tasks;
using StackExchange.Redis;

namespace Chat.Notifications;

public sealed class SmsSender
{
    private readonly IConnectionMultiplexer _redis;

    public SmsSender(IConnectionMultiplexer redis)
    {
        _redis = redis;
    }

    public void Send(string number, string text) => _redis.GetDatabase().ListLeftPush("sms", number + "|" + text);

    public async Task<long> CountAsync()
    {
        {
            var redis = _redis;
            return await redis.GetDatabase().ListLengthAsync("sms");
        }
    }
}
