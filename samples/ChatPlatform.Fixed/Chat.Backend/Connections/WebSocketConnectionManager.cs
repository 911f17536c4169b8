using System;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using StackExchange.Redis;

namespace Chat.Backend.Connections;

/// <summary>
/// Keeps the sockets of this node and listens for messages that other nodes address to them.
/// </summary>
public sealed class WebSocketConnectionManager : IDisposable
{
    private readonly ConcurrentDictionary<string, WebSocket> _sockets = new();
    private readonly ConnectionMultiplexer _redis;
    private readonly string _channel;

    public WebSocketConnectionManager(BackendOptions options)
    {
        _channel = "node:" + options.NodeId;

        _redis = RedisManager.Shared;
        _redis.GetSubscriber().Subscribe(_channel, OnRemoteMessage);
    }

    public int Count => _sockets.Count;

    public async Task AddAsync(string userId, WebSocket socket)
    {
        _sockets[userId] = socket;
        await _redis.GetDatabase().HashSetAsync("routes", userId, _channel);
    }

    public async Task RemoveAsync(string userId)
    {
        if (_sockets.TryRemove(userId, out var socket))
        {
            await _redis.GetDatabase().HashDeleteAsync("routes", userId);
            socket.Dispose();
        }
    }

    private void OnRemoteMessage(RedisChannel channel, RedisValue message)
    {
        // "<user>|<json>"
        string text = message.ToString();
        int bar = text.IndexOf('|');
        if (bar < 0 || !_sockets.TryGetValue(text[..bar], out var socket))
        {
            return;
        }

        byte[] payload = Encoding.UTF8.GetBytes(text[(bar + 1)..]);
        _ = socket.SendAsync(payload, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
    }

    public void Dispose()
    {
        _redis.GetSubscriber().Unsubscribe(_channel);

        foreach (var socket in _sockets.Values)
        {
            socket.Dispose();
        }
    }
}
