using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace RedisSsot.Tests.Samples;

public class SampleTests
{
    /// <summary>The rows of the files that can be read here.</summary>
    private static IEnumerable<SampleTableRow> Rows => SampleTableRow.All().Where(row => SampleSolution.CanRead(row.File));

    [Fact]
    public void The_table_counts_what_it_says()
    {
        var rows = SampleTableRow.All().ToList();
        Assert.Equal((163, 135), (rows.Count, rows.Count(row => row.IsFixed)));
        Assert.Equal(77, SampleSolution.SourceFiles(SampleSolution.FixedFolder).Count());
    }

    [Fact]
    public void The_files_beside_the_sample_are_those_in_which_the_table_fixes_something() =>
        Assert.Equal(
            SampleTableRow.All().Where(row => row.IsFixed).Select(row => row.File).Distinct().Order(System.StringComparer.Ordinal),
            SampleSolution.SourceFiles(SampleSolution.FixedFolder));

    [Fact]
    public async Task The_sample_compiles_without_warnings() => Assert.Empty(await ProblemsOf(SampleSolution.Load()));

    [Fact]
    public async Task The_fixed_sample_compiles_without_warnings() => Assert.Empty(await ProblemsOf(SampleSolution.LoadFixed()));

    [Fact]
    public async Task Every_finding_of_the_table_is_reported_and_no_other() =>
        AreThose(Rows, await FixAllRun.FindingsAsync(SampleSolution.Load()));

    [Fact]
    public async Task A_finding_says_whether_it_is_fixed() =>
        AreThose(
            Rows.Where(row => !row.IsFixable),
            (await FixAllRun.FindingsAsync(SampleSolution.Load())).Where(finding => finding.Properties["Fixable"] != "true"));

    [Fact]
    public async Task What_is_no_warning_is_information() =>
        AreThose(
            Rows.Where(row => row.IsInformation),
            (await FixAllRun.FindingsAsync(SampleSolution.Load())).Where(finding => finding.Severity == DiagnosticSeverity.Info));

    [Fact]
    public async Task Fixing_all_gives_the_fixed_files_byte_for_byte_and_changes_no_other()
    {
        var files = await BytesOf(await FixAllRun.FixRulesAsync(SampleSolution.Load()));
        Assert.Equal(SampleSolution.SourceFiles(SampleSolution.Folder).Where(SampleSolution.CanRead), files.Keys);
        Assert.Multiple(AreThose(files));
    }

    [Fact]
    public async Task Every_fixed_file_differs_from_its_original()
    {
        var original = await BytesOf(SampleSolution.Load());
        Assert.All(SampleSolution.SourceFiles(SampleSolution.FixedFolder).Where(SampleSolution.CanRead), file => Assert.NotEqual(original[file], File.ReadAllBytes(Path.Combine(SampleSolution.FixedFolder, file))));
    }

    [Fact]
    public async Task What_is_left_is_all_that_is_reported_in_the_fixed_sample() =>
        AreThose(Rows.Where(row => !row.IsFixed), await FixAllRun.FindingsAsync(SampleSolution.LoadFixed()));

    [Fact]
    public async Task Fixing_all_twice_changes_nothing()
    {
        var files = await BytesOf(await FixAllRun.FixRulesAsync(SampleSolution.LoadFixed()));
        Assert.NotEmpty(files);
        Assert.Multiple(AreThose(files));
    }

    private static System.Action[] AreThose(SortedDictionary<string, byte[]> files) =>
        [.. files.Select(file => (System.Action)(() => SameBytes(file.Key, File.ReadAllBytes(SampleSolution.FixedFileOf(file.Key)), file.Value)))];

    // First as text, which shows the difference.
    private static void SameBytes(string file, byte[] expected, byte[] actual)
    {
        Assert.Equal($"{file}\n{System.Text.Encoding.UTF8.GetString(expected)}", $"{file}\n{System.Text.Encoding.UTF8.GetString(actual)}");
        Assert.Equal(expected, actual);
    }

    private static async Task<SortedDictionary<string, byte[]>> BytesOf(Solution solution)
    {
        var files = new SortedDictionary<string, byte[]>(System.StringComparer.Ordinal);
        foreach (var document in solution.Projects.SelectMany(project => project.Documents))
        {
            var text = await document.GetTextAsync();
            files.Add(Relative(document.FilePath!), [.. text.Encoding!.GetPreamble(), .. text.Encoding.GetBytes(text.ToString())]);
        }

        return files;
    }

    private static void AreThose(IEnumerable<SampleTableRow> rows, IEnumerable<Diagnostic> findings)
    {
        var expected = Numbered(rows.Select(row => $"{row.File} {row.Rule}"));
        var actual = Numbered(findings.Select(finding => $"{FileOf(finding)} {finding.Id}"));
        Assert.True(expected.SetEquals(actual), $"Only in the table: {string.Join(", ", expected.Except(actual))}. Only found: {string.Join(", ", actual.Except(expected))}.");
    }

    /// <summary>The findings, with a number where a file has several of the same rule.</summary>
    private static HashSet<string> Numbered(IEnumerable<string> findings) =>
        [.. findings.GroupBy(finding => finding).SelectMany(same => same.Select((finding, number) => $"{finding} {number + 1}"))];

    private static string FileOf(Diagnostic finding) =>
        finding.Location.SourceTree is { } tree ? Relative(tree.FilePath) : finding.ToString();

    private static string Relative(string path) => Path.GetRelativePath(SampleSolution.Folder, path).Replace('\\', '/');

    private static async Task<IEnumerable<Diagnostic>> ProblemsOf(Solution solution)
    {
        var compilations = await Task.WhenAll(solution.Projects.Select(project => project.GetCompilationAsync()));
        return compilations.SelectMany(compilation => compilation!.GetDiagnostics()).Where(problem => problem.Severity >= DiagnosticSeverity.Warning);
    }
}
