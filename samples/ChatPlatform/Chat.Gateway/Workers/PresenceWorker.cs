using System;
using System.Threading;
using System.Threading.Tasks;
using StackExchange.Redis;

namespace Chat.Gateway.Workers;

public sealed class PresenceWorker
{
    private readonly IConnectionMultiplexer _redis;
    private readonly CancellationTokenSource _stopping = new();

    public PresenceWorker(IConnectionMultiplexer redis)
    {
        _redis = redis;
    }

    public async Task RunAsync()
    {
        while (!_stopping.IsCancellationRequested)
        {
            await _redis.GetDatabase().KeyExpireAsync("presence:online", TimeSpan.FromMinutes(2));
            await Task.Delay(TimeSpan.FromSeconds(30), _stopping.Token);
        }
    }

    public async Task StopAsync()
    {
        _stopping.Cancel();
        await _redis.CloseAsync();
    }
}
