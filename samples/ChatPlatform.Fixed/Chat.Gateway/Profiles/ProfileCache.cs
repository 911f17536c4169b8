using System;
using Chat.Backend;
using Chat.Caching;

namespace Chat.Gateway.Profiles;

public sealed class ProfileCache
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private readonly CacheStore _store = new(RedisManager.Shared);

    public string Get(string userId, Func<string, string> load)
    {
        if (_store.Find(userId) is { } known)
        {
            return known;
        }

        string profile = load(userId);
        _store.Keep(userId, profile, Lifetime);
        return profile;
    }
}
