using System;
using System.Threading.Tasks;
using StackExchange.Redis;

namespace Chat.Backend;

/// <summary>
/// The one place that opens a connection to Redis. A multiplexer is meant to be shared:
/// it pipelines the commands of all callers and reconnects by itself.
/// </summary>
public static class RedisManager
{
    private static readonly Lazy<ConnectionMultiplexer> Connection = new(
        () => ConnectionMultiplexer.Connect("localhost:6379,abortConnect=false"));

    public static ConnectionMultiplexer Shared => Connection.Value;

    /// <summary>From the first version of the backend.</summary>
    public static IDatabase GetClient() => Shared.GetDatabase();

    public static async Task<string?> GetTextAsync(string key) => await Shared.GetDatabase().StringGetAsync(key);
}
