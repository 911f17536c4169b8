using StackExchange.Redis;

namespace Connections;

public sealed class MessageRelay
{
    private readonly IDatabase _database = ConnectionMultiplexer.Connect(RedisAddress.Value).GetDatabase();

    public void Touch() => _database.StringIncrement("messages");
}
