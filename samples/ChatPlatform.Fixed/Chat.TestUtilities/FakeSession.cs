using Chat.Backend;

namespace Chat.TestUtilities;

/// <summary>A session as the auth service would have written it.</summary>
public class FakeSession
{
    public FakeSession(string userName)
    {
        Id = "fake-" + userName;
        Redis.GetDatabase().HashSet("session:" + Id, "user", userName);
    }

    public string Id { get; }

    public ConnectionMultiplexer Redis => RedisManager.Shared;

    public void Expire() => Redis.GetDatabase().KeyDelete("session:" + Id);
}
