using StackExchange.Redis;

namespace Connections;

public sealed class SessionStore
{
    public void Touch() => RedisManager.Shared.GetDatabase().StringIncrement("sessions");
}
