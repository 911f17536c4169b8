using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Hosting;
using Xunit;

namespace RedisSsot.Tests.Connections;

/// <summary>Openings are known by their signature, whatever the client adds later and whatever its assembly is called.</summary>
public class OpeningBySignatureTests
{
    private const string Client = """
        using System;
        using System.IO;
        using System.Threading.Tasks;

        namespace StackExchange.Redis
        {
            public interface IConnectionMultiplexer { bool IsConnected { get; } }
            public interface IConnectionGroup : IConnectionMultiplexer { }

            public sealed class ConnectionMultiplexer : IConnectionMultiplexer
            {
                public bool IsConnected => true;
                public static ConnectionMultiplexer Connect(string configuration) => null;
                public static ValueTask<IConnectionMultiplexer> DialAsync(Uri address) => default;
                public static ConnectionMultiplexer Default() => null;
                public static ConnectionMultiplexer Wrap(IConnectionMultiplexer inner, string name) => null;
                public static string Describe(string configuration) => null;
                internal static ConnectionMultiplexer OpenInside(string configuration) => null;
            }

            public static class RedisRegions
            {
                public static Task<IConnectionGroup> JoinAsync(this string region, TextWriter log = null) => null;
            }
        }
        """;

    [Fact]
    public Task A_factory_that_was_added_later_is_reported() => Reports(
        "class Cache { object Open() => StackExchange.Redis.ConnectionMultiplexer.DialAsync(new System.Uri(\"redis://cache\")); }",
        "StackExchange.Redis.ConnectionMultiplexer.DialAsync");

    [Fact]
    public Task A_factory_on_another_type_is_reported() => Reports(
        "class Cache { object Open() => StackExchange.Redis.RedisRegions.JoinAsync(\"eu\"); }",
        "StackExchange.Redis.RedisRegions.JoinAsync");

    [Fact]
    public Task A_factory_that_is_an_extension_method_is_reported() => Reports(
        "using StackExchange.Redis; class Cache { object Open() => \"eu\".JoinAsync(); }",
        "\"eu\".JoinAsync");

    [Fact]
    public Task A_factory_that_is_an_extension_method_behind_a_question_mark_is_reported() => Reports(
        "using StackExchange.Redis; class Cache { object Open(string region) => region?.JoinAsync(); }",
        ".JoinAsync");

    [Fact]
    public Task A_method_that_is_told_nothing_is_silent() => Reports(
        "class Cache { object Open() => StackExchange.Redis.ConnectionMultiplexer.Default(); }");

    [Fact]
    public Task A_method_that_decorates_a_connection_is_silent() => Reports(
        "class Cache { object Open(StackExchange.Redis.IConnectionMultiplexer redis) => StackExchange.Redis.ConnectionMultiplexer.Wrap(redis, \"cache\"); }");

    [Fact]
    public Task A_method_that_returns_something_else_is_silent() => Reports(
        "class Cache { object Open() => StackExchange.Redis.ConnectionMultiplexer.Describe(\"cache:6379\"); }");

    [Fact]
    public async Task The_strong_named_build_is_reported() => Assert.Equal(
        ["StackExchange.Redis.ConnectionMultiplexer.Connect"],
        await Findings(
            "class Cache { object Open() => StackExchange.Redis.ConnectionMultiplexer.Connect(\"cache:6379\"); }",
            await Compiled("StackExchange.Redis.StrongName")));

    [Fact]
    public async Task Both_builds_side_by_side_are_reported() => Assert.Equal(
        ["plain::StackExchange.Redis.ConnectionMultiplexer.Connect", "strong::StackExchange.Redis.ConnectionMultiplexer.Connect"],
        await Findings(
            """
            extern alias plain;
            extern alias strong;

            class Cache
            {
                object Open() => plain::StackExchange.Redis.ConnectionMultiplexer.Connect("cache:6379");
                object Other() => strong::StackExchange.Redis.ConnectionMultiplexer.Connect("cache:6379");
            }
            """,
            (await Compiled("StackExchange.Redis")).WithAliases(["plain"]),
            (await Compiled("StackExchange.Redis.StrongName")).WithAliases(["strong"])));

    [Fact]
    public async Task Types_of_the_same_names_in_the_projects_own_source_are_silent() => Assert.Empty(
        await Findings(Client + "class Cache { object Open() => StackExchange.Redis.ConnectionMultiplexer.Connect(\"cache:6379\"); }"));

    [Fact]
    public async Task A_project_without_Redis_registers_nothing()
    {
        var telemetry = await Telemetry("""
            class ConnectionMultiplexer
            {
                static ConnectionMultiplexer Connect(string cs) => Connect(cs);
            }
            """);

        Assert.Equal(1, telemetry.CompilationStartActionsCount);
        Assert.Equal(0, telemetry.SyntaxNodeActionsCount + telemetry.SyntaxTreeActionsCount + telemetry.SymbolActionsCount + telemetry.SemanticModelActionsCount);
        Assert.Equal(0, telemetry.OperationActionsCount + telemetry.OperationBlockActionsCount + telemetry.OperationBlockStartActionsCount + telemetry.CodeBlockActionsCount);
        Assert.Equal(0, telemetry.CompilationEndActionsCount + telemetry.CompilationActionsCount);
    }

    [Fact]
    public async Task A_project_that_only_references_a_companion_of_the_client_registers_nothing()
    {
        var companion = await Compiled("StackExchange.Redis.Extensions.Core", "public class Serializer { }");
        var telemetry = await Telemetry("class Cache { Serializer Serializer => new Serializer(); }", companion);

        Assert.Equal(0, telemetry.SyntaxNodeActionsCount + telemetry.CompilationEndActionsCount);
    }

    [Fact]
    public async Task A_project_with_Redis_registers_no_operation_callbacks()
    {
        var telemetry = await Telemetry("class Cache { }", await Compiled("StackExchange.Redis"));

        Assert.NotEqual(0, telemetry.SyntaxNodeActionsCount);
        Assert.Equal(0, telemetry.OperationActionsCount + telemetry.OperationBlockActionsCount + telemetry.OperationBlockStartActionsCount);
    }

    [Fact]
    public async Task A_missing_reference_is_silent() => Assert.Empty(await Findings(
        """
        using StackExchange.Redis;

        class Cache
        {
            object Open() => ConnectionMultiplexer.Connect("cache:6379");
        }
        """));

    private static async Task Reports(string program, params string[] mentions) =>
        Assert.Equal(mentions, await Findings(program, await Compiled("StackExchange.Redis")));

    private static async Task<IEnumerable<string>> Findings(string program, params MetadataReference[] references)
    {
        var diagnostics = await (await Analysis(program, references)).GetAnalyzerDiagnosticsAsync();
        return diagnostics
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => diagnostic.Id == "RSSOT1001" ? program.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length) : diagnostic.ToString());
    }

    private static async Task<Microsoft.CodeAnalysis.Diagnostics.Telemetry.AnalyzerTelemetryInfo> Telemetry(string program, params MetadataReference[] references)
    {
        var analysis = await Analysis(program, references);
        Assert.Empty(await analysis.GetAnalyzerDiagnosticsAsync());
        return await analysis.GetAnalyzerTelemetryInfoAsync(analysis.Analyzers[0], CancellationToken.None);
    }

    private static async Task<CompilationWithAnalyzers> Analysis(string program, MetadataReference[] references) =>
        (await Compilation("Program", program, references)).WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new RedisSsotAnalyzer()));

    private static async Task<MetadataReference> Compiled(string assembly, string source = Client)
    {
        using var stream = new MemoryStream();
        var result = (await Compilation(assembly, source)).Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    private static async Task<CSharpCompilation> Compilation(string assembly, string source, params MetadataReference[] references) =>
        CSharpCompilation.Create(
            assembly,
            [CSharpSyntaxTree.ParseText(source)],
            (await ReferenceAssemblies.Net.Net80.ResolveAsync(LanguageNames.CSharp, CancellationToken.None)).AddRange(references),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
