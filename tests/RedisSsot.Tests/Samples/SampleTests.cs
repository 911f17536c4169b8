using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace RedisSsot.Tests.Samples;

public class SampleTests
{
    [Fact]
    public void The_table_counts_what_it_says()
    {
        var rows = SampleTableRow.All().ToList();
        Assert.Equal((34, 29), (rows.Count, rows.Count(row => row.IsFixed)));
    }

    [Fact]
    public async Task The_sample_compiles_without_warnings() => Assert.Empty(await ProblemsOf(SampleSolution.Load()));

    [Fact]
    public async Task The_fixed_sample_compiles_without_warnings() => Assert.Empty(await ProblemsOf(SampleSolution.LoadFixed()));

    [Fact]
    public async Task Every_opening_of_the_table_is_reported_and_no_other() =>
        Assert.Equal(PerFile(SampleTableRow.All().Select(row => row.File)), await FindingsPerFile(SampleSolution.Load()));

    [Fact]
    public async Task The_aliases_of_the_connection_type_are_reported_and_stay()
    {
        string[] files = ["Chat.Auth/LockoutPolicy.cs", "Chat.TestUtilities/GlobalUsings.cs"];
        foreach (var solution in new[] { SampleSolution.Load(), SampleSolution.LoadFixed() })
            Assert.Equal(files, (await FixAllRun.FindingsAsync(solution)).Where(IsOfAlias).Select(FileOf).Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_finding_says_whether_it_is_fixed() =>
        Assert.Equal(
            PerFile(SampleTableRow.All().Where(row => !row.IsFixed).Select(row => row.File)),
            PerFile((await FixAllRun.FindingsAsync(SampleSolution.Load())).Where(finding => !IsOfAlias(finding) && finding.Properties["Fixable"] != "true").Select(FileOf)));

    [Fact]
    public async Task Fixing_all_gives_the_fixed_files_byte_for_byte_and_changes_no_other()
    {
        var files = await BytesOf(await FixAllRun.FixAsync(SampleSolution.Load()));
        Assert.Equal(SampleSolution.SourceFiles(SampleSolution.Folder), files.Keys);
        Assert.Multiple(AreThose(files));
    }

    [Fact]
    public async Task Every_fixed_file_differs_from_its_original()
    {
        var original = await BytesOf(SampleSolution.Load());
        Assert.All(SampleSolution.SourceFiles(SampleSolution.FixedFolder), file => Assert.NotEqual(original[file], File.ReadAllBytes(Path.Combine(SampleSolution.FixedFolder, file))));
    }

    [Fact]
    public async Task The_openings_that_are_left_are_all_that_is_reported_in_the_fixed_sample() =>
        Assert.Equal(PerFile(SampleTableRow.All().Where(row => !row.IsFixed).Select(row => row.File)), await FindingsPerFile(SampleSolution.LoadFixed()));

    [Fact]
    public async Task Fixing_all_twice_changes_nothing()
    {
        var files = await BytesOf(await FixAllRun.FixAsync(SampleSolution.LoadFixed()));
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

    private static async Task<SortedDictionary<string, int>> FindingsPerFile(Solution solution) =>
        PerFile((await FixAllRun.FindingsAsync(solution)).Where(finding => !IsOfAlias(finding)).Select(FileOf));

    private static bool IsOfAlias(Diagnostic finding) => finding.Id == "RSSOT2003";

    private static SortedDictionary<string, int> PerFile(IEnumerable<string> files) =>
        new(files.GroupBy(file => file).ToDictionary(same => same.Key, same => same.Count()), System.StringComparer.Ordinal);

    private static string FileOf(Diagnostic finding) =>
        finding.Location.SourceTree is { } tree ? Relative(tree.FilePath) : finding.ToString();

    private static string Relative(string path) => Path.GetRelativePath(SampleSolution.Folder, path).Replace('\\', '/');

    private static async Task<IEnumerable<Diagnostic>> ProblemsOf(Solution solution)
    {
        var compilations = await Task.WhenAll(solution.Projects.Select(project => project.GetCompilationAsync()));
        return compilations.SelectMany(compilation => compilation!.GetDiagnostics()).Where(problem => problem.Severity >= DiagnosticSeverity.Warning);
    }
}
