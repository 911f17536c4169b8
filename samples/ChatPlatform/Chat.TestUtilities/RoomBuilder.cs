namespace Chat.TestUtilities;

public sealed class RoomBuilder
{
    private readonly TestRedisManager _redis = TestRedisManager.Instance;

    public RoomBuilder With(string room, params string[] members)
    {
        foreach (string member in members)
        {
            _redis.GetDatabase().SetAdd($"room:{room}:members", member);
        }

        return this;
    }
}
