using System;
using StackExchange.Redis;

namespace Chat.Gateway.Profiles;

public sealed class AvatarCache
{
    private readonly ConnectionMultiplexer _cache;

    public AvatarCache(ConnectionMultiplexer cache)
    {
        _cache = cache;
    }

    public byte[]? Find(string userId) => _cache.GetDatabase().StringGet("avatar:" + userId);

    public void Keep(string userId, byte[] image) => _cache.GetDatabase().StringSet("avatar:" + userId, image, TimeSpan.FromHours(1));
}
