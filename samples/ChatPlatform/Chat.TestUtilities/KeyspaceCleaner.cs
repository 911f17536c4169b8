using System.Linq;

namespace Chat.TestUtilities;

public sealed class KeyspaceCleaner : IDisposable
{
    private readonly RedisConnection _connection;

    public KeyspaceCleaner(string configuration)
    {
        _connection = RedisConnection.ConnectAsync(configuration).GetAwaiter().GetResult();
    }

    public long Clean(string prefix)
    {
        var server = _connection.GetServer(_connection.GetEndPoints().First());
        return _connection.GetDatabase().KeyDelete(server.Keys(pattern: prefix + "*").ToArray());
    }

    public Task StopAsync()
    {
        return _connection.CloseAsync();
    }

    public void Dispose()
    {
        if (_connection != null)
        {
            _connection.Dispose();
        }
    }
}
