using Chat.Backend;
using Chat.Caching;

namespace Chat.Gateway.Profiles;

public static class RoomTitles
{
    public static string? Find(string room)
    {
        using var store = new CacheStore(RedisManager.Shared);
        return store.Find("title:" + room);
    }
}
