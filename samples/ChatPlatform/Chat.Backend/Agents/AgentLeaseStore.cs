using System;
using System.Threading.Tasks;
using StackExchange.Redis;

namespace Chat.Backend.Agents;

/// <summary>Makes sure that one node at a time runs a task.</summary>
public sealed class AgentLeaseStore
{
    private readonly IConnectionMultiplexer _redis;
    private readonly TimeSpan _duration;

    public AgentLeaseStore(IConnectionMultiplexer redis, TimeSpan duration)
    {
        _redis = redis;
        _duration = duration;
    }

    public Task<bool> TryTakeAsync(string taskId, string nodeId)
        => _redis.GetDatabase().LockTakeAsync(Key(taskId), nodeId, _duration);

    public Task ReleaseAsync(string taskId, string nodeId)
        => _redis.GetDatabase().LockReleaseAsync(Key(taskId), nodeId);

    private static string Key(string taskId) => $"agent:lease:{taskId}";
}
