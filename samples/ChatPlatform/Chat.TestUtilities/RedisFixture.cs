namespace Chat.TestUtilities;

/// <summary>Shared by the tests of one class. Each fixture works under a key prefix of its own.</summary>
public sealed class RedisFixture : IDisposable
{
    private readonly RedisConnection _connection;

    public RedisFixture()
    {
        Prefix = "test:" + Guid.NewGuid().ToString("N") + ":";
        _connection = RedisConnection.Connect(TestSettings.Redis);
    }

    public string Prefix { get; }

    public IDatabase Database => _connection.GetDatabase();

    public void Dispose() => _connection.Dispose();
}
