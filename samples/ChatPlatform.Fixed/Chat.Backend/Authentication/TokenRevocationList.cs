using System;
using StackExchange.Redis;

namespace Chat.Backend.Authentication;

public static class TokenRevocationList
{
    private static readonly Lazy<ConnectionMultiplexer> LazyConnection = new Lazy<ConnectionMultiplexer>(() =>
    {
        return RedisManager.Shared;
    });

    private static IDatabase Database => LazyConnection.Value.GetDatabase();

    public static bool IsRevoked(string token) => Database.KeyExists(Key(token));

    public static void Revoke(string token, TimeSpan remaining)
        => Database.StringSet(Key(token), 1, remaining);

    private static string Key(string token) => "revoked:" + token;
}
