using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Gateway.Sockets;

public sealed class ReadReceipts
{
    public void Mark(string room, string userId, long messageId)
    {
        var redis = RedisManager.Shared;
        try
        {
            redis.GetDatabase().HashSet(Key(room), userId, messageId);
        }
        finally
        {
            redis.Close();
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
        finally
        {
            redis.Close();
        }
    }

    private static string Key(string room) => "read:" + room;
}
