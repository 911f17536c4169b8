using System;

namespace Chat.Backend;

public static class RedisSettings
{
    public const string Default = "localhost:6379,abortConnect=false";

    public static string FromEnvironment()
        => Environment.GetEnvironmentVariable("CHAT_REDIS") ?? Default;
}
