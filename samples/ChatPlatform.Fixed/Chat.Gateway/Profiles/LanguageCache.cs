using StackExchange.Redis;

namespace Chat.Gateway.Profiles;

public sealed class LanguageCache
{
    private readonly ConnectionMultiplexer _cache;

    public LanguageCache(ConnectionMultiplexer cache) => _cache = cache;

    public string LanguageOf(string userId) => (string?)_cache.GetDatabase().HashGet("languages", userId) ?? "en";
}
