using System;
using StackExchange.Redis;

namespace Chat.Gateway.Sockets;

public sealed class RoomCounter : IDisposable
{
    private readonly IDatabase _db;

    public RoomCounter(IDatabase db)
    {
        _db = db;
    }

    public long Enter(string room) => _db.StringIncrement("room:count:" + room);

    public long Leave(string room) => _db.StringDecrement("room:count:" + room);

    public void Dispose() => _db.Multiplexer.Dispose();
}
