using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Gateway.Sockets;

public sealed class ReadReceipts
{
    public void Mark(string room, string userId, long messageId)
    {
        var redis = RedisManager.Shared;
        {
            redis.GetDatabase().HashSet(Key(room), userId, messageId);
        }
    }

    public long? LastReadBy(string room, string userId)
    {
        var redis = RedisManager.Shared;
        try
        {
            return (long?)redis.GetDatabase().HashGet(Key(room), userId);
        }
        catch (RedisConnectionException)
        {
            return null;
        }
    }

    private static string Key(string room) => "read:" + room;
}
