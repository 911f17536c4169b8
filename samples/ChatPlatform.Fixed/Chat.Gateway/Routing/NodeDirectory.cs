using System;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Gateway.Routing;

public sealed class NodeDirectory : IDisposable
{
    private readonly string _node;

    public NodeDirectory(string node)
    {
        _node = node;
    }

    public RedisValue[] Nodes => RedisManager.Shared.GetDatabase().SetMembers("nodes");

    public void Announce() => RedisManager.Shared.GetDatabase().SetAdd("nodes", _node);

    public void Dispose()
    {
        RedisManager.Shared.GetDatabase().SetRemove("nodes", _node);
    }
}
