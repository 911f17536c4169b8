using System;
using StackExchange.Redis;

namespace Chat.Gateway.Routing;

public static class AuditTrail
{
    private static readonly ConnectionMultiplexer Audit = ConnectionMultiplexer.Connect("redis-audit:6379");

    public static void Record(string node, string action)
        => Audit.GetDatabase().ListLeftPush("audit:" + node, $"{DateTime.UtcNow:O} {action}", flags: CommandFlags.FireAndForget);
}
