using System;
using System.Threading;
using StackExchange.Redis;

namespace Chat.Gateway.Sockets;

public sealed class TypingIndicator : IDisposable
{
    private readonly ConnectionMultiplexer _redis;
    private readonly Timer _timer;

    public TypingIndicator(ConnectionMultiplexer redis)
    {
        _redis = redis;
        _timer = new Timer(_ => Forget(), null, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    public void Type(string room, string userId) => _redis.GetDatabase().SetAdd("typing:" + room, userId);

    public void Dispose()
    {
        _timer.Dispose();
        _redis.Dispose();
    }

    private void Forget() => _redis.GetDatabase().KeyDelete("typing:all", CommandFlags.FireAndForget);
}
