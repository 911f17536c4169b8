using System;
using StackExchange.Redis;

namespace Chat.Backend.Authentication;

public static class TokenRevocationList
{
    private static IDatabase Database => RedisManager.Shared.GetDatabase();

    public static bool IsRevoked(string token) => Database.KeyExists(Key(token));

    public static void Revoke(string token, TimeSpan remaining)
        => Database.StringSet(Key(token), 1, remaining);

    private static string Key(string token) => "revoked:" + token;
}
