using Chat.Caching;

namespace Chat.Gateway.Profiles;

public static class RoomTitles
{
    public static string? Find(string room)
    {
        using var store = new CacheStore("localhost:6379,abortConnect=false");
        return store.Find("title:" + room);
    }
}
