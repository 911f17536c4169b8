using System.Threading;
using System.Threading.Tasks;
using StackExchange.Redis;

namespace Chat.Backend.Messaging;

/// <summary>Spreads announcements with large payloads over several connections.</summary>
public sealed class BroadcastPool
{
    private readonly ConnectionMultiplexer[] _connections;
    private int _next;

    public BroadcastPool(BackendOptions options, int size)
    {
        _connections = new ConnectionMultiplexer[size];
        for (int i = 0; i < size; i++)
        {
            _connections[i] = ConnectionMultiplexer.Connect(options.RedisConnection);
        }
    }

    public Task<long> AnnounceAsync(string channel, byte[] payload)
    {
        uint turn = (uint)Interlocked.Increment(ref _next);
        return _connections[turn % _connections.Length].GetSubscriber().PublishAsync(channel, payload);
    }
}
