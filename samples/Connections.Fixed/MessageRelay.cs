using StackExchange.Redis;

namespace Connections;

public sealed class MessageRelay
{
    private IDatabase _database => RedisManager.Shared.GetDatabase();

    public void Touch() => _database.StringIncrement("messages");
}
