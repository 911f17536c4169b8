using Chat.Backend;

namespace Chat.Gateway.Sockets;

public sealed class SocketSessions
{
    private readonly string _node;

    public SocketSessions(string node)
    {
        _node = node;
    }

    private string Key => "sockets:" + _node;

    public void Open(string socketId, string userId)
    {
        using var redis = RedisManager.Shared;
        redis.GetDatabase().HashSet(Key, socketId, userId);
    }

    public bool Close(string socketId)
    {
        using (var redis = RedisManager.Shared)
        {
            return redis.GetDatabase().HashDelete(Key, socketId);
        }
    }
}
