using Chat.Backend;

namespace Chat.TestUtilities;

/// <summary>Shared by the tests of one class. Each fixture works under a key prefix of its own.</summary>
public sealed class RedisFixture : IDisposable
{
    private readonly ConnectionMultiplexer _connection;

    public RedisFixture()
    {
        Prefix = "test:" + Guid.NewGuid().ToString("N") + ":";
        _connection = RedisManager.Shared;
    }

    public string Prefix { get; }

    public IDatabase Database => _connection.GetDatabase();

    public void Dispose() { }
}
