using System;
using Chat.Backend;

namespace Chat.Gateway.Workers;

public static class CacheSweeper
{
    /// <summary>Forgets what nobody has asked for since yesterday.</summary>
    public static bool Sweep()
        => RedisManager.Shared.GetDatabase().KeyDelete("cache:" + DateTime.UtcNow.AddDays(-1).ToString("yyyyMMdd"));
}
