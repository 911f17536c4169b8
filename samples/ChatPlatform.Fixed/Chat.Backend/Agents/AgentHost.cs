using StackExchange.Redis;

namespace Chat.Backend.Agents;

public static class AgentHost
{
    public static AgentExecutionEngine CreateEngine(BackendOptions options)
    {
        var leases = new AgentLeaseStore(
            RedisManager.Shared,
            options.AgentLease);

        return new AgentExecutionEngine(options, leases);
    }
}
