namespace RedisSsot.Benchmarks.Programs;

/// <summary>Files that touch Redis: most as the law says, some not. Each stands by itself.</summary>
internal static class RedisFiles
{
    /// <summary>A cache that reads the shared accessor.</summary>
    public static string Lawful(Words words, string space) => $$"""
        using System.Text.Json;
        using Platform.Caching;
        using StackExchange.Redis;

        namespace {{space}};

        public sealed class {{words.Noun}}Cache(ILogger<{{words.Noun}}Cache> logger)
        {
            private const string Prefix = "{{words.Variable}}:";

            private IDatabase Database => RedisManager.Shared.GetDatabase();

            public async Task<T?> GetAsync<T>(string key)
            {
                var value = await Database.StringGetAsync(Prefix + key);
                return value.IsNullOrEmpty ? default : JsonSerializer.Deserialize<T>(value.ToString());
            }

            public async Task SetAsync<T>(string key, T value, TimeSpan lifetime)
            {
                var written = await Database.StringSetAsync(Prefix + key, JsonSerializer.Serialize(value), lifetime);
                if (!written)
                    logger.LogWarning("{Key} was not written", key);
            }

            public async Task<long> ForgetAsync(IEnumerable<string> keys)
            {
                var all = keys.Select(key => (RedisKey)(Prefix + key)).ToArray();
                return all.Length == 0 ? 0 : await Database.KeyDeleteAsync(all);
            }

            public async Task<IReadOnlyList<string>> LatestAsync(int count)
            {
                var entries = await Database.SortedSetRangeByRankAsync(Prefix + "latest", 0, count - 1, Order.Descending);
                return entries.Select(entry => entry.ToString()).ToList();
            }
        }
        """;

    /// <summary>A store that opens connections of its own.</summary>
    public static string Unlawful(Words words, string space) => $$"""
        using System.Text.Json;
        using StackExchange.Redis;

        namespace {{space}};

        public sealed class {{words.Noun}}Store(string configuration, ILogger<{{words.Noun}}Store> logger)
        {
            private const string Prefix = "{{words.Variable}}:";

            public async Task<T?> GetAsync<T>(string key)
            {
                using var redis = await ConnectionMultiplexer.ConnectAsync(configuration);
                var value = await redis.GetDatabase().StringGetAsync(Prefix + key);
                return value.IsNullOrEmpty ? default : JsonSerializer.Deserialize<T>(value.ToString());
            }

            public void Set<T>(string key, T value, TimeSpan lifetime)
            {
                var redis = ConnectionMultiplexer.Connect(configuration);
                if (!redis.GetDatabase().StringSet(Prefix + key, JsonSerializer.Serialize(value), lifetime))
                    logger.LogWarning("{Key} was not written", key);
                redis.Dispose();
            }

            public long Count(string key) => ConnectionMultiplexer.Connect(configuration).GetDatabase().ListLength(Prefix + key);
        }
        """;
}
