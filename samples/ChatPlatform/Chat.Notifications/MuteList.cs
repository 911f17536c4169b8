using Chat.Legacy.Redis;

namespace Chat.Notifications;

public sealed class MuteList
{
    private readonly RedisCacheManager _cache = RedisCacheManager.Instance;

    public bool IsMuted(string userId, string room) => _cache.GetClient().SetContains("muted:" + userId, room);
}
