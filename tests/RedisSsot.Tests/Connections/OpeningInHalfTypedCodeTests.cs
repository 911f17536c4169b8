using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Hosting;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Connections;

/// <summary>What stands in an editor between two keystrokes: a finding or silence, never an exception.</summary>
public class OpeningInHalfTypedCodeTests
{
    private const string Accessor = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using StackExchange.Redis;

        namespace Company
        {
            public static class RedisManager
            {
                private static readonly Lazy<ConnectionMultiplexer> Connection = new(() => Open(Environment.GetEnvironmentVariable("REDIS")));
                public static ConnectionMultiplexer Shared => Connection.Value;

                private static ConnectionMultiplexer Open(string cs)
                {
                    var options = ConfigurationOptions.Parse(cs);
                    options.AbortOnConnectFail = false;
                    return ConnectionMultiplexer.Connect(options);
                }
            }
        }
        """;

    private const string Service = """
        using System;
        using System.Linq;
        using System.Threading.Tasks;
        using StackExchange.Redis;
        using static StackExchange.Redis.ConnectionMultiplexer;

        namespace Company.Chat
        {
            public class SessionStore : IDisposable, IAsyncDisposable
            {
                private static readonly Lazy<Task<ConnectionMultiplexer>> Lazy = new(async () => await ConnectAsync("cache:6379,ssl=true"));
                private ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect(new ConfigurationOptions { EndPoints = { "cache:6379" }, DefaultDatabase = 2 });
                private IConnectionMultiplexer _other;

                public IDatabase Database => (_other ??= Connect("other:6379", options => options.ClientName = "x"))?.GetDatabase(3);

                public async Task<string> ReadAsync(string key, params string[] nodes)
                {
                    using var first = ConnectionMultiplexer.ConnectAsync(nodes[0]).Result;
                    await using (var second = await ConnectionMultiplexer.ConnectAsync(nodes.Last()).ConfigureAwait(false))
                    {
                        if (!second.IsConnected)
                            _redis = ConnectionMultiplexer.Connect(nodes[0]);
                    }

                    try
                    {
                        var pool = nodes.Select(node => ConnectionMultiplexer.Connect(node)).ToArray();
                        return await (pool.Length > 1 ? pool[0] : first).GetDatabase().StringGetAsync(key);
                    }
                    finally
                    {
                        await first.CloseAsync();
                        _other?.Dispose();
                    }
                }

                public void Dispose() => _redis.Dispose();

                public async ValueTask DisposeAsync()
                {
                    if (_redis is { IsConnected: true } redis)
                        await redis.GetSentinelMasterConnection(null).DisposeAsync();
                }
            }
        }
        """;

    [Fact]
    public Task A_service_that_is_cut_off_throws_nothing() => ThrowsNothing(Cuts(Service).Select(cut => (Accessor, cut)));

    [Fact]
    public Task A_service_that_lacks_a_token_throws_nothing() => ThrowsNothing(Gaps(Service).Select(gap => (Accessor, gap)));

    [Fact]
    public Task An_accessor_that_is_cut_off_throws_nothing() => ThrowsNothing(Cuts(Accessor).Select(cut => (cut, Service)));

    [Fact]
    public Task An_accessor_that_lacks_a_token_throws_nothing() => ThrowsNothing(Gaps(Accessor).Select(gap => (gap, Service)));

    [Theory]
    [InlineData("using var = ConnectionMultiplexer.Connect(cs);")]
    [InlineData("using ConnectionMultiplexer = ConnectionMultiplexer.Connect(cs);")]
    [InlineData("await using var = await ConnectionMultiplexer.ConnectAsync(cs);")]
    [InlineData("using (var = ConnectionMultiplexer.Connect(cs)) { }")]
    [InlineData("var = ConnectionMultiplexer.Connect(cs);")]
    [InlineData("ConnectionMultiplexer  = ConnectionMultiplexer.Connect(cs), other = null;")]
    [InlineData("for (var = ConnectionMultiplexer.Connect(cs); ; ) { }")]
    [InlineData("foreach (var in ConnectionMultiplexer.Connect(cs).GetEndPoints()) { }")]
    [InlineData("_ = new[] { cs }.Select(=> ConnectionMultiplexer.Connect(cs)).ToList();")]
    [InlineData("IDatabase () => ConnectionMultiplexer.Connect(cs).GetDatabase();")]
    public Task A_name_that_is_not_typed_yet_throws_nothing_and_ends(string statement) => ThrowsNothing([(Accessor, $$"""
        using System.Linq;
        using System.Threading.Tasks;
        using StackExchange.Redis;

        class Cache
        {
            async Task OpenAsync(string cs)
            {
                {{statement}}
            }
        }
        """)]);

    [Theory]
    [InlineData("private static readonly ConnectionMultiplexer = ConnectionMultiplexer.Connect(\"cache:6379\");")]
    [InlineData("public IConnectionMultiplexer { get; } = ConnectionMultiplexer.Connect(\"cache:6379\");")]
    [InlineData("public IConnectionMultiplexer => ConnectionMultiplexer.Connect(\"cache:6379\");")]
    [InlineData("public IConnectionMultiplexer () => ConnectionMultiplexer.Connect(\"cache:6379\");")]
    [InlineData("public IConnectionMultiplexer this[] => ConnectionMultiplexer.Connect(\"cache:6379\");")]
    [InlineData("private readonly Lazy<ConnectionMultiplexer> = new(() => ConnectionMultiplexer.Connect(\"cache:6379\"));")]
    [InlineData("public Cache(IConnectionMultiplexer = ConnectionMultiplexer.Connect(\"cache:6379\")) { }")]
    public Task A_member_whose_name_is_not_typed_yet_throws_nothing_and_ends(string member) => ThrowsNothing([(Accessor, $$"""
        using System;
        using StackExchange.Redis;

        class Cache
        {
            {{member}}
        }
        """)]);

    [Fact]
    public Task A_whole_program_is_reported_as_a_check_of_this_check() => ThrowsNothing([(Accessor, Service)], expected: 8);

    private static IEnumerable<string> Cuts(string program) => Tokens(program).Select(token => program[..token.Span.End]);

    private static IEnumerable<string> Gaps(string program) => Tokens(program).Select(token => program.Remove(token.SpanStart, token.Span.Length));

    /// <summary>One token in seven: all of them take minutes.</summary>
    private static IEnumerable<SyntaxToken> Tokens(string program) =>
        CSharpSyntaxTree.ParseText(program).GetRoot().DescendantTokens()
            .Where(token => token.SpanStart > program.IndexOf("namespace", StringComparison.Ordinal))
            .Where((_, number) => number % 7 == 0);

    private static async Task ThrowsNothing(IEnumerable<(string Accessor, string Service)> programs, int? expected = null)
    {
        var references = (await ReferenceAssemblies.Net.Net80.ResolveAsync(LanguageNames.CSharp, CancellationToken.None))
            .Add(RedisAssembly.Of(ClientVersion.For([Accessor, Service])));
        var empty = CSharpCompilation.Create("Program", references: references, options: new(OutputKind.DynamicallyLinkedLibrary));
        foreach (var (accessor, service) in programs)
        {
            var compilation = empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(accessor), CSharpSyntaxTree.ParseText(service));

            // An analyzer that throws is reported by the compiler as AD0001. A handler of its exceptions could not fail the test: what it throws is swallowed.
            var analysis = Task.Run(() => compilation.WithAnalyzers([new RedisSsotAnalyzer()], new AnalyzerOptions([], new Settings())).GetAnalyzerDiagnosticsAsync());
            Assert.True(analysis == await Task.WhenAny(analysis, Task.Delay(TimeSpan.FromSeconds(30))), $"no end after half a minute\n{accessor}\n{service}");

            var diagnostics = await analysis;

            Assert.All(diagnostics, diagnostic => Assert.True(diagnostic.Id is "RSSOT1001" or "RSSOT1003" or "RSSOT9001", $"{diagnostic}\n{accessor}\n{service}"));
            if (expected is not null)
                Assert.Equal(expected, diagnostics.Length);
        }
    }

    /// <summary>The accessor is configured for all files.</summary>
    private sealed class Settings : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Options : AnalyzerConfigOptions
        {
            public override IEnumerable<string> Keys => ["redis_ssot.accessor"];

            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
            {
                value = key == "redis_ssot.accessor" ? "Company.RedisManager.Shared" : null;
                return value is not null;
            }
        }
    }
}
