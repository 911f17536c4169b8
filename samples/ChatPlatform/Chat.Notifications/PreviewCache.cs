using Chat.Caching;

namespace Chat.Notifications;

public sealed class PreviewCache
{
    private readonly CacheStore _store;

    public PreviewCache(NotificationOptions options)
    {
        _store = new CacheStore(options.Redis);
    }

    public string? Find(string link) => _store.Find("preview:" + link);
}
