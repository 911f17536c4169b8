using System.Linq;
using Chat.Backend;

namespace Chat.TestUtilities;

/// <summary>What the tests have always called. It keeps its members and hands out the shared connection.</summary>
public sealed class TestRedisManager
{
    public static TestRedisManager Instance { get; } = new TestRedisManager();

    public IDatabase GetDatabase() => RedisManager.Shared.GetDatabase();

    public string Text(string key) => GetDatabase().StringGet(key);

    public void Reset(string prefix)
    {
        foreach (var endPoint in RedisManager.Shared.GetEndPoints())
        {
            var keys = RedisManager.Shared.GetServer(endPoint).Keys(pattern: prefix + "*").ToArray();
            GetDatabase().KeyDelete(keys);
        }
    }
}
