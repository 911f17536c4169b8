using StackExchange.Redis;

namespace Connections;

public sealed class PresenceTracker
{
    private readonly ConnectionMultiplexer _connection;

    public PresenceTracker()
    {
        _connection = ConnectionMultiplexer.Connect(RedisAddress.Value);
    }

    public void Touch() => _connection.GetDatabase().StringIncrement("presence");
}
