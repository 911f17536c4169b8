using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Hosting;
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
        await LeftAsync("CA2000", Accessor.Replace("Shared => s_connection;", "Shared => s_connection; // unused").Replace("public static ConnectionMultiplexer Shared => s_connection; // unused", "") + """
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

    /// <summary>The texts of the places where a diagnostic stays, in order.</summary>
    private static async Task<string[]> LeftAsync(string id, string program)
    {
        var platform = await ReferenceAssemblies.Net.Net80.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var compilation = CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText(program)],
            program.Contains("StackExchange") ? [.. platform, RedisAssembly.Of(BuildFacts.RedisVersion)] : platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var diagnostics = await compilation
            .WithAnalyzers([new Complaint(id), new AccessorSuppressor()])
            .GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics
            .Where(diagnostic => diagnostic.Id == id && !diagnostic.IsSuppressed)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => program.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length))];
    }

#pragma warning disable RS1001, RS1036, RS1038, RS1041, RS1017, RS2008, RS1033 // a toy, known to nobody and found by no compiler
    /// <summary>Complains, under any id, of each variable that something disposable is put into, and of what is put there.</summary>
    private sealed class Complaint(string id) : DiagnosticAnalyzer
    {
        private readonly DiagnosticDescriptor _descriptor = new(id, "Dispose it", "Dispose '{0}'", "Toy", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_descriptor];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(
                node =>
                {
                    var declarator = (VariableDeclaratorSyntax)node.Node;
                    if (declarator.Initializer is not { Value: var value })
                        return;

                    node.ReportDiagnostic(Diagnostic.Create(_descriptor, declarator.Identifier.GetLocation(), declarator.Identifier.ValueText));
                    if (value is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetConnection" } })
                        node.ReportDiagnostic(Diagnostic.Create(_descriptor, value.GetLocation(), value.ToString()));
                },
                SyntaxKind.VariableDeclarator);
        }
    }
}
