using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RedisSsot.PropertyTests.Programs;
using RedisSsot.PropertyTests.Running;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.PropertyTests.Settings;

/// <summary>Whatever is set: a finding that says so, or nothing.</summary>
public class SettingTests
{
    private const string Program = """
        namespace Chat
        {
            class One
            {
                object Open() => ConnectionMultiplexer.Connect("localhost");
                object Old() => Chat.Auth.AuthRedisManager.Instance.GetDatabase();
            }
        }
        """;

    private static readonly string[] Keys =
    [
        "redis_ssot.accessor", "redis_ssot.accessor.queue", "redis_ssot.accessor.", "redis_ssot.accessor..", "redis_ssot.accessor.a.b", "redis_ssot.owners", "redis_ssot.service", "redis_ssot.phase", "redis_ssot.test_projects",
        "redis_ssot.service.auth.namespaces", "redis_ssot.service..namespaces", "redis_ssot.service.namespaces", "redis_ssot.service.a", "redis_ssot.", "redis_ssot", "redis_ssot.owner", "redis_ssot.é", "REDIS_SSOT.ACCESSOR", "redis_ssot.accessor.İ",
        "redis_ssot. accessor", "redis_ssot.acc\tessor", "redis_ssot.\u0000", "dotnet_diagnostic.RSSOT1001.severity", "build_property.IsTestProject", "redis_ssot." + new string('x', 5000),
    ];

    private static readonly string[] Values =
    [
        "", " ", "Company.RedisManager.Shared", "Company.RedisManager.Plain", "Company.RedisManager", "StackExchange.Redis.IConnectionMultiplexer", "StackExchange.Redis.ConnectionMultiplexer.Connect", "System.String", "System.Collections.Generic.List",
        "Company.RedisManager.Shared()", "Company.RedisManager.Shared(1)", "global::Company.RedisManager.Shared", "Company..Shared", ".", "..", "*", "Company.*", "*.*.*", "Company.Red*", ",", ",,,", "a,b,c", "Company.A, Company.B , ", "1", "@class.@int", "Company.RedisManager.Shared;",
        "T:Company.RedisManager", "Company.RedisManager<T>.Shared", "Company+RedisManager", "é.ü", "\u0000", "\uD800", "\u202E.x", "👍.👍", "report", "suggest", "ignore", "IGNORE", "true", "none", "{0}", "}{", "\"Company\"", "'", "\\", "#", "a = b",
        new string('a', 5000), string.Concat(Enumerable.Repeat("a.", 2000)), string.Concat(Enumerable.Repeat("a,", 2000)), new string('*', 300),
    ];

    private static readonly int Count = Seeds.Cases(250);

    private static Arbitrary<(string Key, string Value)[]> Pairs { get; } = Arb.From(
        (from key in Gen.Elements(Keys)
         from value in Gen.Frequency((6, Gen.Elements(Values)), (1, Gen.Elements(Values).Two().Select(two => two.Item1 + two.Item2)))
         select (key, value)).ArrayOf().Resize(8),
        pairs => pairs.Select((_, index) => pairs.Where((_, other) => other != index).ToArray()));

    private static Arbitrary<string[]> Files { get; } = Arb.From(
        Gen.OneOf(
            from key in Gen.Elements(Keys)
            from sign in Gen.Elements("=", " = ", ":", "", "==", "\t=\t")
            from value in Gen.Elements(Values)
            select key + sign + value,
            Gen.Elements("[*.cs]", "[*]", "[", "]", "[**/x/{a,b}.cs]", "[{]", "root = true", "is_global = true", "# why", "; why", "\uFEFF", "\u0000", "\r", "global_level = 1000", new string('=', 1000))).ArrayOf().Resize(10),
        lines => lines.Select((_, index) => lines.Where((_, other) => other != index).ToArray()));

    [Fact]
    public void Any_keys_and_values_break_nothing() => Claim.Holds(Pairs, pairs => ProblemOf(new PathSettings([.. pairs.Select(pair => ("/", pair.Key, pair.Value))])), Count);

    [Fact]
    public void Any_settings_of_a_healthy_project_give_a_finding_about_settings_or_none() => Claim.Holds(Pairs, async pairs =>
    {
        var settings = pairs.Where(pair => !pair.Key.StartsWith("dotnet", StringComparison.Ordinal)).Select(pair => ("/", pair.Key, pair.Value));
        var (findings, problems) = await RunAsync(new PathSettings([.. settings]), "namespace Chat { class Rooms { int Count => 1; } }", AccessorKind.Service);
        return problems.FirstOrDefault() ?? findings.FirstOrDefault(finding => finding.Id is not ("RSSOT9001" or "RSSOT9002"))?.ToString();
    }, Count);

    [Fact]
    public void Any_file_of_settings_breaks_nothing() => Claim.Holds(Files, lines => ProblemOf(new FileSettings(string.Join("\n", lines))), Count);

    private static async Task<string?> ProblemOf(AnalyzerConfigOptionsProvider settings) =>
        (await RunAsync(settings, Program, AccessorKind.Property)).Problems.FirstOrDefault();

    private static async Task<(ImmutableArray<Diagnostic> Findings, ImmutableArray<string> Problems)> RunAsync(AnalyzerConfigOptionsProvider settings, string program, AccessorKind accessor)
    {
        var surroundings = Surroundings.Usual with { References = ReferenceSet.ClientOnly, Accessor = accessor };
        var (findings, problems) = await Analysis.RunAsync(Compilations.Of(surroundings, [("/Program.cs", program)]), new([.. Lists.All], settings));
        return ([.. findings.Where(finding => finding.Id.StartsWith("RSSOT", StringComparison.Ordinal))], problems);
    }

    /// <summary>Settings as the compiler reads them from a file.</summary>
    private sealed class FileSettings(string text) : AnalyzerConfigOptionsProvider
    {
        private readonly AnalyzerConfigSet _set = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(text, "/.editorconfig") });

        public override AnalyzerConfigOptions GlobalOptions => new Options(_set.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(_set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
