using Chat.Backend;

namespace Chat.TestUtilities;

public sealed class RoomBuilder
{
    private readonly ConnectionMultiplexer _redis = RedisManager.Shared;

    public RoomBuilder With(string room, params string[] members)
    {
        foreach (string member in members)
        {
            _redis.GetDatabase().SetAdd($"room:{room}:members", member);
        }

        return this;
    }
}
