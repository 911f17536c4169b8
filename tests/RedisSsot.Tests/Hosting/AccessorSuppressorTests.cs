using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Hosting;
using RedisSsot.Tests.Testing.Toys;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Hosting;

/// <summary>Other analyzers want everything disposed. The accessor's own connection must not be.</summary>
public class AccessorSuppressorTests
{
    private const string Accessor = """
        using System;
        using System.IO;
        using StackExchange.Redis;

        public static class RedisManager
        {
            private static ConnectionMultiplexer s_connection = ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS"));

            public static ConnectionMultiplexer Shared => s_connection;

            public static ConnectionMultiplexer GetConnection() => s_connection;

            public static void Reconnect()
            {
                var fresh = ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS"));
                s_connection = fresh;
            }
        }

        """;

    [Theory]
    [InlineData("CA2000")]
    [InlineData("CA2213")]
    [InlineData("IDISP001")]
    [InlineData("IDISP002")]
    [InlineData("IDISP003")]
    [InlineData("IDISP004")]
    [InlineData("IDISP006")]
    public async Task In_the_accessor_nobody_has_to_dispose_the_connection(string id) => Assert.Empty(await LeftAsync(id, Accessor));

    [Fact]
    public async Task Something_else_in_the_accessor_has_to_be_disposed() => Assert.Equal(
        ["stream", "new MemoryStream()"],
        await LeftAsync("CA2000", Accessor.Replace("var fresh", "var stream = new MemoryStream(); var fresh")));

    [Fact]
    public async Task A_connection_of_ones_own_has_to_be_disposed() => Assert.Equal(
        ["redis", "ConnectionMultiplexer.Connect(\"other:6379\")"],
        await LeftAsync("CA2000", Accessor + """
            public sealed class Reports
            {
                public void Run()
                {
                    var redis = ConnectionMultiplexer.Connect("other:6379");
                }
            }
            """));

    [Fact]
    public async Task What_the_accessor_hands_out_need_not_be_disposed() => Assert.Equal(
        ["redis"],
        await LeftAsync("CA2000", Accessor.Replace("public static ConnectionMultiplexer Shared => s_connection;", "") + """
            public sealed class Reports
            {
                public void Run()
                {
                    var redis = RedisManager.GetConnection();
                }
            }
            """));

    [Fact]
    public async Task In_a_project_without_Redis_nothing_is_taken_back() => Assert.Equal(
        ["stream", "new System.IO.MemoryStream()"],
        await LeftAsync("CA2000", "class C { void M() { var stream = new System.IO.MemoryStream(); } }"));

    [Fact]
    public async Task A_query_as_the_size_of_an_array_type_throws_nothing()
    {
        var diagnostics = await DiagnosticsAsync("CA2000", Accessor + "class Reports { bool M(object o) => o is int[from end in M(ConnectionMultiplexer.Connect(\"other:6379\")) select end]; }");
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, diagnostic => Assert.Equal("CA2000", diagnostic.Id)); // and not AD0001, which says that somebody threw
    }

    /// <summary>The texts of the places where a diagnostic stays, in order.</summary>
    private static async Task<string[]> LeftAsync(string id, string program) =>
        [.. (await DiagnosticsAsync(id, program))
            .Where(diagnostic => diagnostic.Id == id && !diagnostic.IsSuppressed)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => program.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length))];

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(string id, string program)
    {
        var platform = await ReferenceAssemblies.Net.Net80.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var compilation = CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText(program)],
            program.Contains("StackExchange") ? [.. platform, RedisAssembly.Of(BuildFacts.RedisVersion)] : platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return await compilation.WithAnalyzers([new UndisposedAnalyzer(id), new AccessorSuppressor()]).GetAnalyzerDiagnosticsAsync();
    }
}
