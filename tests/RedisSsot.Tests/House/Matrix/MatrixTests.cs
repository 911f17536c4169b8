using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Hosting;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.House.Matrix;

/// <summary>The page that says which rule reports what is compared with the code; and no place is reported twice.</summary>
public class MatrixTests
{
    private const string CasePath = "/0/Case.cs";

    private static readonly string[] Rules = [.. Descriptors.All.Select(descriptor => descriptor.Id).Where(id => !id.StartsWith("RSSOT9", StringComparison.Ordinal))];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, MatrixCase.All.Length)];

    [Fact]
    public async Task The_page_says_what_the_rules_do()
    {
        var rows = new List<string>();
        foreach (var row in MatrixCase.All)
        {
            var ids = (await FindingsAsync(row)).Select(finding => finding.Id).ToHashSet();
            rows.Add($"| {row.Title} | {string.Join(" | ", Rules.Select(rule => ids.Contains(rule) ? "×" : " "))} |");
        }

        var table = string.Join("\n", rows.Prepend($"|---|{string.Concat(Rules.Select(_ => ":-:|"))}").Prepend($"| code that | {string.Join(" | ", Rules)} |"));
        var page = File.ReadAllLines(Path.Combine(BuildFacts.RepositoryRoot, "docs", "matrix.md"));
        Assert.Equal(table, string.Join("\n", page.Where(line => line.StartsWith('|'))));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_case_compiles_and_no_place_is_reported_twice(int index)
    {
        var row = MatrixCase.All[index];
        Assert.Empty(Compile(row).GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error));
        var places = (await FindingsAsync(row)).Select(finding => finding.Location.SourceSpan).ToList();
        Assert.All(places, place => Assert.Single(places, other => other.IntersectsWith(place)));
    }

    [Fact]
    public async Task Every_rule_reports_some_case()
    {
        var reported = (await Task.WhenAll(MatrixCase.All.Select(FindingsAsync))).SelectMany(findings => findings).Select(finding => finding.Id).ToHashSet();
        Assert.Subset(reported, Rules.ToHashSet());
    }

    /// <summary>The findings in the case; the static accessor beside a service is another one.</summary>
    private static async Task<IEnumerable<Diagnostic>> FindingsAsync(MatrixCase row) =>
        (await Compile(row)
            .WithAnalyzers([new RedisSsotAnalyzer()], new AnalyzerOptions([new List()], new Settings(row)))
            .GetAnalyzerDiagnosticsAsync())
        .Where(finding => finding.Location.SourceTree?.FilePath == CasePath);

    private static CSharpCompilation Compile(MatrixCase row) =>
        CSharpCompilation.Create(
            "Matrix",
            [CSharpSyntaxTree.ParseText(row.Program, path: CasePath), CSharpSyntaxTree.ParseText(TestAccessor.Class.Source, path: "/0/Accessor.cs"), CSharpSyntaxTree.ParseText(MatrixCase.Managers, path: "/0/Managers.cs")],
            [.. StandIn.Basis, .. ExtensionAssembly.All],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The list of deprecated managers.</summary>
    private sealed class List : AdditionalText
    {
        public override string Path => "/0/RedisSsot.Deprecated.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(MatrixCase.Deprecated);
    }

    /// <summary>The accessor for all files, and a service for each file where the row has some.</summary>
    private sealed class Settings(MatrixCase row) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree)
        {
            var values = new Dictionary<string, string> { ["redis_ssot.accessor"] = row.Accessor };
            if (row.HasServices)
                values.Add("redis_ssot.service", tree.FilePath);
            return new Options(values);
        }

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override IEnumerable<string> Keys => values.Keys;

            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
