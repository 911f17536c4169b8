using System;
using Chat.Legacy.Redis;

namespace Chat.Gateway.Profiles;

public static class Emoji
{
    // Called while a page is rendered, which cannot wait.
    public static string Of(string name) => RedisCacheManager.Instance.Get("emoji:" + name) ?? ":" + name + ":";

    public static void Add(string name, string character)
    {
        var cache = RedisCacheManager.Instance;
        cache.Set("emoji:" + name, character, TimeSpan.FromDays(30));
    }
}
