using Chat.Caching;

namespace Chat.Gateway.Profiles;

/// <summary>They are many and may be lost, so they have a server to themselves.</summary>
public sealed class Thumbnails
{
    private readonly CacheStore _store = new CacheStore("redis-media:6379");

    public string? Find(string imageId) => _store.Find("thumbnail:" + imageId);
}
