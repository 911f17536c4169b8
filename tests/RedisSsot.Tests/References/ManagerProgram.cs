using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RedisSsot.Hosting;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.References;

/// <summary>
/// A program beside some managers, analysed with a list of what is deprecated. <c>[|…|]</c> marks where a finding is expected.
/// </summary>
internal sealed record ManagerProgram(string Source)
{
    /// <summary>The managers that the programs use. They open nothing, so that only references are found.</summary>
    public const string Managers = """
        namespace Chat.Backend
        {
            public static class RedisManager
            {
                public static StackExchange.Redis.IConnectionMultiplexer Shared => null;
            }
        }

        namespace Chat.Auth
        {
            /// <summary>See <see cref="AuthRedisManager"/>.</summary>
            public class AuthRedisManager
            {
                public const string Prefix = "auth:";
                public static AuthRedisManager Instance { get; } = new AuthRedisManager();
                public AuthRedisManager() { }
                public AuthRedisManager(string name) { }
                public static StackExchange.Redis.IConnectionMultiplexer Open() => new AuthRedisManager().Connection;
                public static string Get(string key) => key;
                public StackExchange.Redis.IConnectionMultiplexer Connection => null;
                public StackExchange.Redis.IDatabase GetDatabase() => null;
                public class Options { public AuthRedisManager Manager; }
            }

            public static class AuthRedisExtensions
            {
                public static string GetJson(this StackExchange.Redis.IDatabase database, string key) => key;
            }

            public interface IAuthRedis { }
            public enum AuthRedisMode { One, Two }
            public struct AuthRedisKey { public int Id; }
            public delegate void AuthRedisHandler();
            public class AuthRedisPool<T> { public static AuthRedisPool<T> Default => null; }
            public sealed class AuthRedisAttribute : System.Attribute { public System.Type Type { get; set; } }
        }

        namespace Chat.Legacy
        {
            public class LegacyRedis
            {
                public static LegacyRedis Current => null;
                public string GetClient() => GetClient(0);
                public string GetClient(int database) => "";
                public virtual string Name => "";
            }
        }

        namespace Elsewhere
        {
            public class AuthRedisManager { public static AuthRedisManager Instance => null; }
        }
        """;

    /// <summary>What is on the list unless a test says otherwise.</summary>
    public const string List = """
        Chat.Auth.*
        Chat.Legacy.LegacyRedis.GetClient()  -> Chat.Backend.RedisManager.Shared.GetDatabase()
        Chat.Legacy.LegacyRedis.Name
        """;

    internal const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using StackExchange.Redis;
        """;

    private const string SourcePath = "/0/Program.cs";

    /// <summary>The list; several files are separated by a line of dashes.</summary>
    public string Deprecated { get; init; } = List;

    /// <summary>Further files, under their paths.</summary>
    public ImmutableDictionary<string, string> Files { get; init; } = NoFiles;

    /// <summary>Settings in force for all files, and for those in the folder of a key.</summary>
    public ImmutableArray<(string Folder, string Key, string Value)> Settings { get; init; } = [("/", "redis_ssot.accessor", "Chat.Backend.RedisManager.Shared")];

    /// <summary>Whether half-typed code is meant.</summary>
    public bool MayHaveErrors { get; init; }

    /// <summary>Whether the client is referenced.</summary>
    public bool HasClient { get; init; } = true;

    /// <summary>References beside those that all programs have.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>The source of the managers.</summary>
    public string ManagerSource { get; init; } = Managers;

    public static ManagerProgram Of(string source) => new(source);

    public static ImmutableDictionary<string, string> NoFiles => ImmutableDictionary<string, string>.Empty;

    /// <summary>Expects findings of a rule at the marked places of the program and nowhere else in it; and of these kinds, if any are given.</summary>
    public async Task Reports(string rule, params string[] kinds)
    {
        var (text, spans) = Unmark(Source);
        var mentions = (await MentionsAsync()).RemoveAll(mention => mention.Rule != rule);
        Assert.Equal(
            spans.Select(span => $"{span.Start}: {text[span.Start..span.End]}"),
            mentions.Select(mention => $"{mention.Start}: {mention.Text}"));
        if (kinds.Length > 0)
            Assert.Equal(kinds, mentions.Select(mention => mention.Kind));
    }

    /// <summary>The findings in the program, in the order of their places.</summary>
    public async Task<ImmutableArray<Mention>> MentionsAsync() =>
        [.. (await FindingsAsync()).Where(finding => finding.Location.SourceTree?.FilePath == SourcePath).Select(Mention.Of).OrderBy(mention => mention.Start)];

    /// <summary>Expects the same findings, at least one, in whatever order the compiler is given the files.</summary>
    public Task IsTheSameInAnyOrder() => AnyOrder.HasTheSameFindings(Compile(), async compilation => await FindingsAsync(compilation));

    /// <summary>All findings, wherever they lie.</summary>
    public Task<ImmutableArray<Diagnostic>> FindingsAsync() => FindingsAsync(Compile());

    private async Task<ImmutableArray<Diagnostic>> FindingsAsync(CSharpCompilation compilation)
    {
        if (!MayHaveErrors)
            Assert.Empty(compilation.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error));

        var files = Deprecated.Split("\n---\n").Select((text, index) => (AdditionalText)new ListText(index == 0 ? "/RedisSsot.Deprecated.txt" : $"/RedisSsot.Deprecated.{index}.txt", text));
        var failures = new List<string>();
        var findings = await compilation
            .WithAnalyzers([new RedisSsotAnalyzer()], new CompilationWithAnalyzersOptions(new([.. files], new PathSettings(Settings)), (exception, _, _) => failures.Add(exception.ToString()), true, false))
            .GetAnalyzerDiagnosticsAsync();
        Assert.True(failures.Count == 0, string.Join("\n", failures));
        return findings;
    }

    private CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose);
        var sources = Files.Add(SourcePath, Unmark(Source).Text).Add("/0/Managers.cs", ManagerSource).Add("/0/Usings.cs", HasClient ? Usings : Usings.Replace("global using StackExchange.Redis;", ""));
        return CSharpCompilation.Create(
            "Program",
            sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => CSharpSyntaxTree.ParseText(source.Value, options, source.Key)),
            [.. HasClient ? StandIn.Basis : StandIn.Framework, .. References],
            new CSharpCompilationOptions(Source.Contains("// top-level") ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    private static (string Text, List<(int Start, int End)> Spans) Unmark(string source)
    {
        var spans = new List<(int, int)>();
        for (var open = source.IndexOf("[|", StringComparison.Ordinal); open >= 0; open = source.IndexOf("[|", StringComparison.Ordinal))
        {
            var close = source.IndexOf("|]", open, StringComparison.Ordinal);
            spans.Add((open, close - 2));
            source = source[..open] + source[(open + 2)..close] + source[(close + 2)..];
        }

        return (source, spans);
    }
}
