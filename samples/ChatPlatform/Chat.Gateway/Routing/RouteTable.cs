using System;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Gateway.Routing;

public sealed class RouteTable
{
    // Asked for each message.
    private static readonly Lazy<ConnectionMultiplexer> Redis = new(() => ConnectionMultiplexer.Connect(RedisSettings.FromEnvironment()));

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public string? NodeOf(string userId) => Redis.Value.GetDatabase().StringGet(Key(userId));

    public void Route(string userId, string node)
    {
        var db = Redis.Value.GetDatabase();
        db.StringSet(Key(userId), node, Lifetime, When.Always);
    }

    private static string Key(string userId) => "route:" + userId;
}
