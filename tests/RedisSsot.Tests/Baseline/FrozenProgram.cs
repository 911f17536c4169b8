using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Baseline;
using RedisSsot.Hosting;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Baseline;

/// <summary>A project that has a shared accessor, a deprecated manager and perhaps a baseline.</summary>
internal sealed record FrozenProgram
{
    private const string Company = """
        global using System;
        global using System.Collections.Generic;
        global using System.Threading.Tasks;
        global using StackExchange.Redis;
        global using Company;

        namespace Company
        {
            public static class RedisManager
            {
                private static readonly Lazy<ConnectionMultiplexer> Connection = new(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS")));
                public static ConnectionMultiplexer Shared => Connection.Value;
            }
        }

        namespace Chat.Legacy
        {
            public class LegacyRedis { public static LegacyRedis Current => null; }
            public class LegacyAttribute : Attribute { public LegacyAttribute(Type type) { } }
        }
        """;

    /// <summary>The files, by their paths.</summary>
    public required ImmutableSortedDictionary<string, string> Files { get; init; }

    /// <summary>The baselines, by their paths.</summary>
    public ImmutableSortedDictionary<string, string> Baselines { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>What is deprecated.</summary>
    public string Deprecated { get; init; } = "N:Chat.Legacy\n";

    /// <summary>The settings of all files, and those of a file or folder.</summary>
    public ImmutableArray<(string Path, string Key, string Value)> Settings { get; init; } = [("/", "redis_ssot.accessor", "Company.RedisManager.Shared")];

    /// <summary>How loud rules are by the options of the project.</summary>
    public ReportDiagnostic Severity { get; init; } = ReportDiagnostic.Default;

    /// <summary>Whether half-typed code is meant.</summary>
    public bool MayHaveErrors { get; init; }

    /// <summary>The name of the project.</summary>
    public string Name { get; init; } = "Chat";

    /// <summary>Whether the client is referenced.</summary>
    public bool HasClient { get; init; } = true;

    /// <summary>References beside those that all projects have.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>A project with one file.</summary>
    public static FrozenProgram Of(string source) => Of(("/src/Program.cs", source));

    /// <summary>A project with several files.</summary>
    public static FrozenProgram Of(params (string Path, string Text)[] files) => new() { Files = ToFiles(files) };

    /// <summary>The same project with this baseline.</summary>
    public FrozenProgram With(string baseline) => With((BaselineFile.Name, baseline));

    /// <summary>The same project with these baselines.</summary>
    public FrozenProgram With(params (string Path, string Text)[] baselines) => this with { Baselines = ToFiles(baselines) };

    /// <summary>The same project with its present findings accepted, as the tool accepts them: by what the findings say.</summary>
    public async Task<FrozenProgram> FreezeAsync() => With(string.Join("\n", await RecordsAsync()));

    /// <summary>The records of the findings, accepted or not, in their order.</summary>
    public async Task<string[]> RecordsAsync() =>
        [.. (await FindingsAsync())
            .Where(finding => !finding.Id.StartsWith("RSSOT9", StringComparison.Ordinal))
            .Select(finding => new BaselineRecord(finding.Id, finding.Properties["Member"]!, finding.Properties["Target"]!, int.Parse(finding.Properties["Ordinal"]!, CultureInfo.InvariantCulture)))
            .Order()
            .Select(record => record.ToString())];

    /// <summary>Where findings are left, by rule, file and line.</summary>
    public async Task<string[]> LeftAsync() =>
        [.. (await FindingsAsync()).Where(finding => !finding.IsSuppressed).Select(finding => $"{finding.Id} {finding.Location.GetLineSpan().Path}:{finding.Location.GetLineSpan().StartLinePosition.Line + 1}").Order(StringComparer.Ordinal)];

    /// <summary>All findings, the accepted ones included.</summary>
    public Task<ImmutableArray<Diagnostic>> FindingsAsync() => AskAsync(analysis => analysis.GetAnalyzerDiagnosticsAsync());

    /// <summary>The findings that a host sees that asks for a part of a file.</summary>
    public Task<ImmutableArray<Diagnostic>> FindingsAsync(string path, TextSpan span) =>
        AskAsync(analysis => analysis.GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(analysis.Compilation.SyntaxTrees.Single(tree => tree.FilePath == path)), span, default));

    private async Task<ImmutableArray<Diagnostic>> AskAsync(Func<CompilationWithAnalyzers, Task<ImmutableArray<Diagnostic>>> ask)
    {
        var compilation = Compile();
        if (!MayHaveErrors)
            Assert.Empty(compilation.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error));

        var failures = new List<string>();
        var files = Baselines.Add("/RedisSsot.Deprecated.txt", Deprecated).Select(file => (AdditionalText)new ListText(file.Key, file.Value));
        var findings = await ask(compilation.WithAnalyzers(
            [new RedisSsotAnalyzer(), new BaselineSuppressor()],
            new CompilationWithAnalyzersOptions(new([.. files], new PathSettings(Settings)), (exception, _, _) => failures.Add(exception.ToString()), true, false, reportSuppressedDiagnostics: true)));
        Assert.True(failures.Count == 0, string.Join("\n", failures));
        return findings;
    }

    private CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose);
        var isProgram = Files.Values.Any(text => text.Contains("// top-level"));
        return CSharpCompilation.Create(
            Name,
            Files.Add("/Company.cs", HasClient ? Company : "").Select(file => CSharpSyntaxTree.ParseText(file.Value, options, file.Key)),
            HasClient ? [.. StandIn.Basis, .. References] : StandIn.Framework,
            new CSharpCompilationOptions(
                isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                specificDiagnosticOptions: Descriptors.All.Select(descriptor => KeyValuePair.Create(descriptor.Id, Severity))));
    }

    private static ImmutableSortedDictionary<string, string> ToFiles((string Path, string Text)[] files) =>
        files.ToImmutableSortedDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
}
