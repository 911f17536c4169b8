using System;
using System.IO;
using System.Threading.Tasks;
using Chat.Backend;
using StackExchange.Redis;

namespace Chat.Analytics;

public sealed class DailyDigest
{
    private const string FallbackTemplate = "{0:d}: {1} hours recorded";

    private readonly string _connectionString;

    public DailyDigest(string connectionString)
    {
        _connectionString = connectionString;
    }

    public async Task<string> BuildAsync()
    {
        // Started together, awaited together.
        Task<ConnectionMultiplexer> connecting = Task.FromResult<ConnectionMultiplexer>(RedisManager.Shared);
        Task<string> loading = LoadTemplateAsync();
        await Task.WhenAll(connecting, loading);

        var db = (await connecting).GetDatabase();
        long hours = await db.SortedSetLengthAsync("rollup:backend");

        return string.Format(await loading, DateTime.UtcNow, hours);
    }

    private static Task<string> LoadTemplateAsync()
        => File.Exists("digest.txt") ? File.ReadAllTextAsync("digest.txt") : Task.FromResult(FallbackTemplate);
}
