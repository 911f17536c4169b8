using System;

namespace Chat.Backend;

public sealed class BackendOptions
{
    public string NodeId { get; init; } = Environment.MachineName;

    public string RedisConnection { get; init; } = RedisSettings.FromEnvironment();

    public TimeSpan PresenceTimeout { get; init; } = TimeSpan.FromSeconds(45);

    public TimeSpan AgentLease { get; init; } = TimeSpan.FromMinutes(5);

    public int MessagesPerMinute { get; init; } = 60;
}
