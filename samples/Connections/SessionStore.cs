using StackExchange.Redis;

namespace Connections;

public sealed class SessionStore
{
    private static readonly ConnectionMultiplexer Connection = ConnectionMultiplexer.Connect(RedisAddress.Value);

    public void Touch() => Connection.GetDatabase().StringIncrement("sessions");
}
