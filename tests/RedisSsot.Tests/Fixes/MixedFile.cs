using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Tests.Samples;
using RedisSsot.Tests.Verifying;
using Xunit;
using RuleFix = RedisSsot.Tests.Samples.FixAllRun.RuleFix;

namespace RedisSsot.Tests.Fixes;

/// <summary>A file with findings of every rule about connections that has a fix, and what all fixes together make of it.</summary>
internal static class MixedFile
{
    private const string Folder = "/mixed/";
    private const string FileName = "Mixed.cs";

    // The extensions were built for .NET 8.
    private static readonly Dictionary<string, ReportDiagnostic> OlderFramework = new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    private const string Settings = """
        namespace Company;

        public static class Settings
        {
            public static string Redis => Environment.GetEnvironmentVariable("REDIS")!;
        }
        """;

    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using StackExchange.Redis;
        """;

    /// <summary>An accessor of the class type.</summary>
    public const string Property = "public static ConnectionMultiplexer Shared => Connection.Value;";

    /// <summary>An accessor of the interface type.</summary>
    public const string Interface = "public static IConnectionMultiplexer Shared => Connection.Value;";

    /// <summary>An accessor that is a method.</summary>
    public const string Method = "public static ConnectionMultiplexer Shared() => Connection.Value;";

    /// <summary>An accessor that is a <c>Lazy</c>.</summary>
    public const string Lazy = "public static Lazy<ConnectionMultiplexer> Shared => Connection;";

    /// <summary>The fixes of the rules about connections; those about managers need a list.</summary>
    private static ImmutableArray<RuleFix> Fixes { get; } = [.. FixAllRun.Fixes.Where(fix => !fix.Rule.StartsWith("RSSOT2", System.StringComparison.Ordinal))];

    /// <summary>
    /// Expects findings of all these rules, and that the fixes of one rule after the other give the other program, with nothing left to
    /// report and no problem; that there is also nothing left, and no problem on the way, in any other order of the rules.
    /// </summary>
    public static async Task Becomes(string program, string becomes, string shared = Property)
    {
        foreach (var nullable in new[] { NullableContextOptions.Disable, NullableContextOptions.Enable })
        {
            var solution = Of(program, shared, nullable);
            await HasNoProblems(solution);
            Assert.Equal(Fixes.Select(fix => fix.Rule), (await FixAllRun.FindingsAsync(solution)).Select(finding => finding.Id).Distinct().Order(System.StringComparer.Ordinal));

            Assert.Equal(becomes, await TextOf(await FixAllRun.FixRulesAsync(solution, Fixes)));
        }

        await EndsWithoutFindings(Of(program, shared, NullableContextOptions.Enable), Fixes, []);
    }

    /// <summary>Goes through all orders. Those that have come to the same text with the same rules left go on together.</summary>
    private static async Task EndsWithoutFindings(Solution solution, ImmutableArray<RuleFix> left, HashSet<(string Text, string Left)> seen)
    {
        if (!seen.Add((await TextOf(solution), string.Join(" ", left.Select(fix => fix.Rule)))))
            return;

        await HasNoProblems(solution);
        if (left.IsEmpty)
            Assert.True((await FixAllRun.FindingsAsync(solution)) is [], $"{string.Join("\n", await FixAllRun.FindingsAsync(solution))}\n{await TextOf(solution)}");
        foreach (var next in left)
            await EndsWithoutFindings(await FixAllRun.FixRulesAsync(solution, [next]), left.Remove(next), seen);
    }

    private static async Task HasNoProblems(Solution solution)
    {
        var problems = (await solution.Projects.Single().GetCompilationAsync())!.GetDiagnostics().Where(problem => problem.Severity >= DiagnosticSeverity.Warning);
        Assert.True(!problems.Any(), $"{string.Join("\n", problems)}\n{await TextOf(solution)}");
    }

    private static async Task<string> TextOf(Solution solution) =>
        (await solution.Projects.Single().Documents.Single(document => document.Name == FileName).GetTextAsync()).ToString();

    private static Solution Of(string program, string shared, NullableContextOptions nullable)
    {
        var manager = $$"""
            namespace Company;

            public static class RedisManager
            {
                private static readonly Lazy<ConnectionMultiplexer> Connection = new(() => ConnectionMultiplexer.Connect(Settings.Redis));
                {{shared}}
            }
            """;

        // The extensions are of one version, which needs a client of its time.
        var project = new AdhocWorkspace()
            .AddProject("Mixed", LanguageNames.CSharp)
            .WithMetadataReferences([.. FrameworkAssemblies.References, RedisAssembly.Of(ClientVersion.Usual), .. ExtensionAssembly.All])
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable, specificDiagnosticOptions: OlderFramework));
        foreach (var (name, text) in new[] { (FileName, program), ("RedisManager.cs", manager), ("Settings.cs", "#nullable enable\n" + Settings), ("GlobalUsings.cs", GlobalUsings) })
            project = project.AddDocument(name, SourceText.From(text), filePath: Folder + name).Project;
        return project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From("root = true\n\n[*.cs]\nredis_ssot.accessor = Company.RedisManager.Shared\n"), filePath: Folder + ".editorconfig").Project.Solution;
    }
}
