using System.Linq;
using StackExchange.Redis;

namespace Chat.Analytics;

/// <summary>Size and memory of the keyspace. INFO and DBSIZE need an administrative connection.</summary>
public static class KeyspaceStats
{
    public static string Describe()
    {
        var options = new ConfigurationOptions
        {
            EndPoints = { "localhost:6379" },
            AbortOnConnectFail = false,
            AllowAdmin = true,
        };

        using var redis = ConnectionMultiplexer.Connect(options);

        var server = redis.GetServer(redis.GetEndPoints().First());
        var memory = server.Info("memory")
            .SelectMany(section => section)
            .FirstOrDefault(entry => entry.Key == "used_memory_human");

        return $"{server.DatabaseSize()} keys, {memory.Value} used";
    }
}
