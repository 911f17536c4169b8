using System;
using System.Threading;
using System.Threading.Tasks;
using StackExchange.Redis;

namespace Chat.Backend.Agents;

/// <summary>Runs the tasks of chat agents and keeps their results for the client to collect.</summary>
public sealed class AgentExecutionEngine : IDisposable
{
    private static readonly TimeSpan ResultLifetime = TimeSpan.FromHours(1);

    private readonly BackendOptions  _options;
    private readonly AgentLeaseStore _leases;
    private readonly CancellationTokenSource _stopping = new();
    private ConnectionMultiplexer? _redis;

    public AgentExecutionEngine(BackendOptions options, AgentLeaseStore leases)
    {
        _options = options;
        _leases  = leases;
    }

    // Opened late: most nodes never run an agent.
    private ConnectionMultiplexer Redis => _redis ??= ConnectionMultiplexer.Connect(_options.RedisConnection);

    public async Task<bool> ExecuteAsync(AgentTask task)
    {
        if (!await _leases.TryTakeAsync(task.Id, _options.NodeId))
        {
            return false;
        }

        try
        {
            string result = await task.Run(_stopping.Token);
            await Redis.GetDatabase().StringSetAsync(ResultKey(task.Id), result, ResultLifetime);
            return true;
        }
        finally
        {
            await _leases.ReleaseAsync(task.Id, _options.NodeId);
        }
    }

    public async Task<string?> GetResultAsync(string taskId)
    {
        RedisValue result = await Redis.GetDatabase().StringGetAsync(ResultKey(taskId));
        return result.HasValue ? result.ToString() : null;
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _redis?.Dispose();
        _stopping.Dispose();
    }

    private static string ResultKey(string taskId) => $"agent:result:{taskId}";
}
