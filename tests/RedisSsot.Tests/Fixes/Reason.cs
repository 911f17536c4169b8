using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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

namespace RedisSsot.Tests.Fixes;

/// <summary>Reads from the findings of a program why they are not fixed, as a report would.</summary>
internal static class Reason
{
    /// <summary>The reasons of all findings, in the order of the text; null for one that has none.</summary>
    public static Task<IReadOnlyList<string?>> Of(string program, TestAccessor? accessor = null, params string[] settings) =>
        Of(RedisTest.Of(program, accessor, settings));

    /// <summary>The reasons of all findings of a test's state.</summary>
    public static async Task<IReadOnlyList<string?>> Of(RedisTest test) => await In(await CompiledAsync(test), test);

    /// <summary>Expects reasons, which are the same in whatever order the compiler is given the files.</summary>
    public static async Task IsTheSameInAnyOrder(RedisTest test)
    {
        var compilation = await CompiledAsync(test);
        var reasons = await In(compilation, test);
        Assert.Contains(reasons, reason => reason is not null);
        Assert.Equal(reasons, await In(compilation.Backwards(), test));
    }

    private static async Task<IReadOnlyList<string?>> In(CSharpCompilation compilation, RedisTest test)
    {
        var findings = await compilation
            .WithAnalyzers([new RedisSsotAnalyzer()], new AnalyzerOptions([], new Settings(test)))
            .GetAnalyzerDiagnosticsAsync();
        return [.. findings
            .Where(finding => finding.Id.StartsWith("RSSOT1", StringComparison.Ordinal))
            .OrderBy(finding => finding.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.SourceSpan.Start)
            .Select(finding => finding.Properties.GetValueOrDefault("Reason"))];
    }

    /// <summary>Analyses a program that need not compile.</summary>
    public static async Task ThrowsNothing(RedisTest test)
    {
        // An analyzer that throws is reported by the compiler as AD0001. A handler of its exceptions could not fail the test: what it throws is swallowed.
        var findings = await (await CompilationOf(test)).WithAnalyzers([new RedisSsotAnalyzer()], new AnalyzerOptions([], new Settings(test))).GetAnalyzerDiagnosticsAsync();
        Assert.All(findings, finding => Assert.StartsWith("RSSOT", finding.Id));
    }

    private static async Task<CSharpCompilation> CompiledAsync(RedisTest test)
    {
        var compilation = await CompilationOf(test);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    private static async Task<CSharpCompilation> CompilationOf(RedisTest test)
    {
        var framework = await ReferenceAssemblies.Net.Net80.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        return CSharpCompilation.Create(
            "Program",
            test.TestState.Sources.Select((source, index) => CSharpSyntaxTree.ParseText(Marks.Removed(source.content.ToString()), path: source.filename)),
            [.. framework, RedisAssembly.Of(test.RedisVersion), .. test.TestState.AdditionalReferences],
            new CSharpCompilationOptions(test.OutputKind));
    }

    /// <summary>The lines of the test's configuration, for every file.</summary>
    private sealed class Settings(RedisTest test) : AnalyzerConfigOptionsProvider
    {
        private readonly Lines _lines = new(test.TestState.AnalyzerConfigFiles
            .SelectMany(file => file.content.ToString().Split('\n'))
            .Select(line => line.Split(['='], 2))
            .Where(pair => pair.Length == 2)
            .ToImmutableDictionary(pair => pair[0].Trim().ToLowerInvariant(), pair => pair[1].Trim()));

        public override AnalyzerConfigOptions GlobalOptions => _lines;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _lines;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _lines;
    }

    private sealed class Lines(ImmutableDictionary<string, string> pairs) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => pairs.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => pairs.TryGetValue(key, out value);
    }
}
