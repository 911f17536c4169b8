using System;
using StackExchange.Redis;

namespace Chat.Gateway.Routing;

public sealed class NodeDirectory : IDisposable
{
    private readonly string _node;
    private readonly IConnectionMultiplexer _redis = ConnectionMultiplexer.Connect("localhost:6379,abortConnect=false");

    public NodeDirectory(string node)
    {
        _node = node;
    }

    public RedisValue[] Nodes => _redis.GetDatabase().SetMembers("nodes");

    public void Announce() => _redis.GetDatabase().SetAdd("nodes", _node);

    public void Dispose()
    {
        _redis.GetDatabase().SetRemove("nodes", _node);
        _redis.Dispose();
    }
}
