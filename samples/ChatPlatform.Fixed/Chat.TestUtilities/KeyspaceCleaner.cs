using System.Linq;
using Chat.Backend;

namespace Chat.TestUtilities;

public sealed class KeyspaceCleaner : IDisposable
{
    private readonly ConnectionMultiplexer _connection;

    public KeyspaceCleaner(string configuration)
    {
        _connection = RedisManager.Shared;
    }

    public long Clean(string prefix)
    {
        var server = _connection.GetServer(_connection.GetEndPoints().First());
        return _connection.GetDatabase().KeyDelete(server.Keys(pattern: prefix + "*").ToArray());
    }

    public Task StopAsync()
    {
        return Task.CompletedTask;
    }

    public void Dispose()
    {
    }
}
