using System.Linq;

namespace RedisSsot.Benchmarks.Programs;

/// <summary>Files full of openings that a fix can replace, in the forms that are common.</summary>
internal static class OpeningFiles
{
    /// <summary>A class with some openings, each in a method of its own.</summary>
    public static string Store(int number, int openings) => $$"""
        using StackExchange.Redis;

        namespace Shop.Stores;

        public sealed class Store{{number}}
        {
            private readonly string _configuration;

            public Store{{number}}(string configuration) => _configuration = configuration;

        {{string.Join("\n\n", Enumerable.Range(0, openings).Select(Method))}}
        }
        """;

    private static string Method(int number) => (number % 4) switch
    {
        0 => $$"""
                public async Task<string?> Read{{number}}Async(string key)
                {
                    using var redis = await ConnectionMultiplexer.ConnectAsync(_configuration);
                    var value = await redis.GetDatabase().StringGetAsync("read:" + key);
                    return value.IsNullOrEmpty ? null : value.ToString();
                }
            """,
        1 => $$"""
                public bool Write{{number}}(string key, string value)
                {
                    var redis = ConnectionMultiplexer.Connect(_configuration);
                    var written = redis.GetDatabase().StringSet("write:" + key, value, TimeSpan.FromMinutes({{number + 1}}));
                    redis.Dispose();
                    return written;
                }
            """,
        2 => $$"""
                public long Count{{number}}(string key) => ConnectionMultiplexer.Connect(_configuration).GetDatabase().ListLength("count:" + key);
            """,
        _ => $$"""
                public async Task<IReadOnlyList<string>> List{{number}}Async(string key)
                {
                    var database = (await ConnectionMultiplexer.ConnectAsync(_configuration).ConfigureAwait(false)).GetDatabase();
                    var members = await database.SetMembersAsync("list:" + key);
                    return members.Select(member => member.ToString()).ToList();
                }
            """,
    };
}
