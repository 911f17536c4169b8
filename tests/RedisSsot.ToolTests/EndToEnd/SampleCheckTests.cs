using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using RedisSsot.PackageTests;
using Xunit;

namespace RedisSsot.ToolTests.EndToEnd;

[Collection(Packed.Name)]
public sealed class SampleCheckTests(CheckedSample sample) : IClassFixture<CheckedSample>
{
    [Fact]
    public void Findings_end_in_exit_code_1_and_nothing_on_the_error_stream()
    {
        Assert.Equal("", sample.Result.Error);
        Assert.Equal(1, sample.Result.ExitCode);
    }

    [Fact]
    public void The_findings_are_those_of_the_table_of_the_sample() =>
        Assert.Equal(
            SampleTable.Rows.Select(row => (row.File, row.Rule)).Order(),
            Findings().Select(finding => (Text(finding, "file"), Text(finding, "rule"))).Order());

    [Fact]
    public void What_the_table_says_is_fixable() =>
        // Where the accessor is. Elsewhere a build sees it as metadata, and cannot compare what connections lead to.
        Assert.All(
            // An import becomes fixable once its uses are gone.
            SampleTable.Rows.Where(row => row.IsFixed && row.File.StartsWith("Chat.Backend/", StringComparison.Ordinal) && (row.Rule[..6] is "RSSOT1" or "RSSOT3")).GroupBy(row => (row.File, row.Rule)),
            fixedRows => Assert.True(
                fixedRows.Count() <= Findings().Count(finding => finding.GetProperty("fixable").GetBoolean() && Text(finding, "file") == fixedRows.Key.File && Text(finding, "rule") == fixedRows.Key.Rule),
                fixedRows.Key.ToString()));

    [Fact]
    public void Every_project_was_analyzed_by_what_the_tool_brought()
    {
        Assert.True(sample.Json.GetProperty("complete").GetBoolean());
        Assert.Equal(9, sample.Json.GetProperty("analyzers").GetArrayLength());
        Assert.All(sample.Json.GetProperty("analyzers").EnumerateArray(), row => Assert.Equal("tool", Text(row, "origin")));
        Assert.Empty(sample.Json.GetProperty("notAnalyzed").EnumerateArray());
    }

    [Fact]
    public void The_figures_of_projects_add_up_to_the_total()
    {
        var projects = sample.Json.GetProperty("projects").EnumerateArray().ToList();
        foreach (var figure in new[] { "files", "cleanFiles", "new", "frozen", "suppressed" })
            Assert.Equal(sample.Json.GetProperty("total").GetProperty(figure).GetInt32(), projects.Sum(row => row.GetProperty(figure).GetInt32()));
        Assert.Equal(SampleTable.Rows.Count, sample.Json.GetProperty("total").GetProperty("new").GetInt32());
    }

    [Fact]
    public void Files_with_findings_are_not_clean()
    {
        var unclean = sample.Json.GetProperty("files").EnumerateArray().Where(file => !file.GetProperty("clean").GetBoolean()).Select(file => Text(file, "path"));
        Assert.Equal(SampleTable.Rows.Select(row => row.File).Distinct().Order(StringComparer.Ordinal), unclean.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Chat.Backend/Messaging/MessageHistory.cs")]
    [InlineData("Chat.Backend/RedisManager.cs")]
    public void A_file_that_uses_the_accessor_touches_Redis_and_is_clean(string path) =>
        Assert.True(sample.Json.GetProperty("files").EnumerateArray().Single(file => Text(file, "path") == path).GetProperty("clean").GetBoolean());

    [Theory]
    [InlineData("Chat.Backend/BackendOptions.cs")]
    [InlineData("Chat.Auth/PasswordHasher.cs")]
    public void A_file_without_Redis_is_not_counted(string path) =>
        Assert.DoesNotContain(path, sample.Json.GetProperty("files").EnumerateArray().Select(file => Text(file, "path")));

    [Fact]
    public void Sarif_has_the_same_findings() => Assert.Equal(SampleTable.Rows.Count, sample.Sarif.GetProperty("runs")[0].GetProperty("results").GetArrayLength());

    [Fact]
    public void The_page_names_every_project() =>
        Assert.All(sample.Json.GetProperty("projects").EnumerateArray(), row => Assert.Contains($"<td>{Text(row, "name")}</td>", sample.Page));

    [Fact]
    public void A_pipe_is_given_plain_text()
    {
        Assert.StartsWith($"ChatPlatform.sln: {SampleTable.Rows.Count} findings ({SampleTable.Rows.Count} new, 0 frozen), ", sample.Result.Output);
        Assert.DoesNotContain('\x1b', sample.Result.Output);
    }

    [Fact]
    public void No_file_of_the_user_is_changed() => Assert.Empty(sample.ChangedFiles);

    private JsonElement.ArrayEnumerator Findings() => sample.Json.GetProperty("findings").EnumerateArray();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
