using System;

namespace Connections;

public static class RedisAddress
{
    public static string Value => Environment.GetEnvironmentVariable("REDIS_ADDRESS") ?? "localhost:6379";
}
