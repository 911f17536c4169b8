using System;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Gateway.Routing;

public sealed class RouteTable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public string? NodeOf(string userId) => RedisManager.Shared.GetDatabase().StringGet(Key(userId));

    public void Route(string userId, string node)
    {
        var db = RedisManager.Shared.GetDatabase();
        db.StringSet(Key(userId), node, Lifetime, When.Always);
    }

    private static string Key(string userId) => "route:" + userId;
}
