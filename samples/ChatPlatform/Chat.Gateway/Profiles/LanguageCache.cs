using Chat.Legacy.Redis;

namespace Chat.Gateway.Profiles;

public sealed class LanguageCache
{
    private readonly RedisCacheManager _cache;

    public LanguageCache(RedisCacheManager cache) => _cache = cache;

    public string LanguageOf(string userId) => (string?)_cache.GetClient().HashGet("languages", userId) ?? "en";
}
