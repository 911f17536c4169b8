using System;
using Chat.Legacy.Redis;

namespace Chat.Gateway.Profiles;

public sealed class AvatarCache
{
    private readonly RedisCacheManager _cache;

    public AvatarCache(RedisCacheManager cache)
    {
        _cache = cache;
    }

    public byte[]? Find(string userId) => _cache.GetClient().StringGet("avatar:" + userId);

    public void Keep(string userId, byte[] image) => _cache.GetClient().StringSet("avatar:" + userId, image, TimeSpan.FromHours(1));
}
