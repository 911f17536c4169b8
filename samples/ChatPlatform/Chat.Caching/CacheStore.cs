using System;
using StackExchange.Redis;

namespace Chat.Caching;

/// <summary>Keeps texts for a while. Given a connection string it opens a connection of its own; one that it is given stays open.</summary>
public sealed class CacheStore : IDisposable
{
    private readonly IConnectionMultiplexer _redis;
    private readonly bool _ownsConnection;

    public CacheStore(string connectionString)
    {
        _redis = ConnectionMultiplexer.Connect(connectionString);
        _ownsConnection = true;
    }

    public CacheStore(IConnectionMultiplexer redis)
    {
        _redis = redis;
    }

    public string? Find(string key) => _redis.GetDatabase().StringGet(Key(key));

    public void Keep(string key, string text, TimeSpan lifetime) => _redis.GetDatabase().StringSet(Key(key), text, lifetime);

    public void Remove(string key) => _redis.GetDatabase().KeyDelete(Key(key));

    public void Dispose()
    {
        if (_ownsConnection)
        {
            _redis.Dispose();
        }
    }

    private static string Key(string key) => "cache:" + key;
}
