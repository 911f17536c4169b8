using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using RedisSsot.Tool;
using RedisSsot.Tool.Reports;
using Xunit;

namespace RedisSsot.ToolTests.Reports;

public sealed class FormatTests : IDisposable
{
    private readonly SmallScan _scan = new SmallScan().WithOneOfEach();

    public void Dispose() => _scan.Dispose();

    [Fact]
    public void The_table_is_plain_text_where_it_is_no_terminal()
    {
        var table = Table(_scan.Report());

        Assert.StartsWith("Shop.sln: 3 findings (2 new, 1 frozen), 25.0 % compliant: 1 of 4 files that touch Redis are clean.\n", table);
        Assert.Matches(@"(?m)^project +files +clean +compliance +new +frozen +suppressed *$", table);
        Assert.Matches(@"(?m)^Shop +3 +1 +33\.3 % +1 +1 +1 *$", table);
        Assert.Matches(@"(?m)^total +4 +1 +25\.0 % +2 +1 +1 *$", table);
        Assert.Matches(@"(?m)^RSSOT1003 Second source of truth +0 +0 +1 *$", table);
        Assert.Contains("RedisSsot 0.1.0 (referenced by the project): Shop (net10.0)", table);
        Assert.Contains("RedisSsot 0.1.0 (brought by the tool): Shop.Tests (net10.0)", table);
        Assert.Contains("RedisSsot.Baseline.txt(3): RSSOT1001 | Shop.Gone.Open()", table);
        Assert.Contains("Shop/Stock.cs(3,5): RSSOT1001: a <b> | 100%", table);
        Assert.DoesNotContain('\x1b', table);
        Assert.All(table.Split('\n'), line => Assert.All(line, letter => Assert.True(char.IsAscii(letter), line)));
    }

    [Fact]
    public void Json_has_the_figures_and_the_findings()
    {
        var json = JsonDocument.Parse(JsonReport.Text(_scan.Report())).RootElement;

        Assert.True(json.GetProperty("complete").GetBoolean());
        Assert.Equal(25, json.GetProperty("total").GetProperty("compliance").GetDouble());
        Assert.Equal(["1a", "1b", "(none)"], json.GetProperty("phases").EnumerateArray().Select(row => row.GetProperty("name").GetString()));
        Assert.Equal(["active", "active", "frozen", "suppressed"], json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("state").GetString()).Order());
        Assert.Equal(["project", "tool"], json.GetProperty("analyzers").EnumerateArray().Select(row => row.GetProperty("origin").GetString()));
    }

    [Fact]
    public void Sarif_has_every_finding_with_a_path_from_the_root_of_the_repository()
    {
        var run = JsonDocument.Parse(SarifReport.Text(_scan.Report())).RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results").EnumerateArray().ToList();

        Assert.Equal(["RSSOT1001", "RSSOT1003"], run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal(4, results.Count);
        Assert.Contains("Shop/Stock.cs", results.Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()));
        Assert.Equal(["external", "inSource"], results.Where(result => result.TryGetProperty("suppressions", out _)).Select(result => result.GetProperty("suppressions")[0].GetProperty("kind").GetString()).Order());
        Assert.All(results, result => Assert.True(result.TryGetProperty("partialFingerprints", out _)));
    }

    [Fact]
    public void Workflow_commands_name_new_findings_only_and_escape_what_they_say()
    {
        var lines = GitHubReport.Text(_scan.Report()).TrimEnd().Split('\n');

        Assert.Equal("::warning file=Shop/Stock.cs,line=3,col=5,title=RSSOT1001 Redis connection opened outside the shared accessor::a <b> | 100%25", lines[0]);
        Assert.StartsWith("::notice file=Shop.Tests/CartTests.cs,line=6,", lines[1]);
        Assert.Equal(3, lines.Length);
    }

    [Fact]
    public void Markdown_is_escaped()
    {
        var page = MarkdownReport.Text(_scan.Report());

        Assert.StartsWith("## Redis connections: 25.0 % compliant\n", page);
        Assert.Contains("| 1a | 2 | 1 | 50.0 % | 1 | 0 | 1 |\n", page);
        Assert.Contains(@"a &lt;b> \| 100%", page);
    }

    [Fact]
    public void The_page_loads_nothing_from_elsewhere_and_runs_no_script()
    {
        var page = HtmlReport.Text(_scan.Report());

        Assert.DoesNotContain("<script", page);
        Assert.DoesNotContain("<link", page);
        Assert.DoesNotContain("src=", page);
        Assert.DoesNotContain("url(", page);
        Assert.Contains("a &lt;b&gt; | 100%", page);
        Assert.Contains("Burn-down by phase", page);
        Assert.Contains("aria-label=\"1 of 2 files clean\"", page);
        Assert.Equal(Count(page, "<div"), Count(page, "</div>"));
        Assert.Equal(Count(page, "<table"), Count(page, "</table>"));
    }

    [Fact]
    public void The_page_draws_what_was_left_over_time()
    {
        _scan.Write("history.jsonl", """
            {"time":"2026-01-02T00:00:00Z","left":9,"phases":{"1a":4},"services":{}}
            {"time":"2026-01-01T00:00:00Z","left":12,"phases":{"1a":6},"services":{}}
            """);
        var file = _scan["history.jsonl"];
        var report = _scan.Report();
        var page = HtmlReport.Text(report with { History = [.. History.Read(file), History.Add(file, report, new DateTime(2026, 1, 3, 0, 0, 0, DateTimeKind.Utc))] });

        Assert.Equal([12, 9, 3], History.Read(file).Select(point => point.Left));
        Assert.Contains("aria-label=\"Files left over time: from 12 to 3\"", page);
        Assert.Contains("aria-label=\"from 6 to 1\"", page);
    }

    [Fact]
    public void A_history_that_cannot_be_read_is_an_error_at_its_line()
    {
        _scan.Write("history.jsonl", "\n{ }\n");
        Assert.Contains("Line 2 of ", Assert.Throws<ToolException>(() => History.Read(_scan["history.jsonl"])).Message);
    }

    [Fact]
    public void Where_the_analyzers_did_not_run_no_form_speaks_of_compliance()
    {
        _scan.Problem = "it was given no analyzer of RedisSsot";
        var report = _scan.Report();

        foreach (var text in new[] { Table(report), MarkdownReport.Text(report), HtmlReport.Text(report), GitHubReport.Text(report) })
        {
            Assert.Contains("it was given no analyzer of RedisSsot", text);
            Assert.DoesNotContain("25.0 %", text);
            Assert.DoesNotContain("33.3 %", text);
        }

        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(JsonReport.Text(report)).RootElement.GetProperty("total").GetProperty("compliance").ValueKind);
        Assert.Equal(ExitCode.Environment, Assert.Throws<ToolException>(() => report.Scan.ShouldBeComplete()).ExitCode);
    }

    private static string Table(Report report)
    {
        var writer = new StringWriter { NewLine = "\n" };
        TableReport.Write(Terminal.PlainTo(writer), report, listsFindings: true);
        return writer.ToString();
    }

    private static int Count(string page, string text) => Regex.Count(page, Regex.Escape(text) + @"(?![\w-])");
}
