using StackExchange.Redis;

namespace Chat.Backend.Agents;

public static class AgentHost
{
    public static AgentExecutionEngine CreateEngine(BackendOptions options)
    {
        var leases = new AgentLeaseStore(
            ConnectionMultiplexer.Connect(options.RedisConnection),
            options.AgentLease);

        return new AgentExecutionEngine(options, leases);
    }
}
