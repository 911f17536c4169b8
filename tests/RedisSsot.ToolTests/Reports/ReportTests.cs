using System;
using System.Linq;
using RedisSsot.Tool;
using RedisSsot.Tool.Baselines;
using RedisSsot.Tool.Building;
using RedisSsot.Tool.Commands;
using RedisSsot.Tool.Reports;
using Xunit;

namespace RedisSsot.ToolTests.Reports;

public sealed class ReportTests : IDisposable
{
    private readonly SmallScan _scan = new SmallScan().WithOneOfEach();

    public void Dispose() => _scan.Dispose();

    [Fact]
    public void Files_that_touch_Redis_have_findings_or_mention_a_client_or_the_accessor_in_code() =>
        Assert.Equal(
            ["Shop/Cart.cs", "Shop/Prices.cs", "Shop/Stock.cs", "Shop.Tests/CartTests.cs"],
            _scan.Report().Files.Select(file => file.Path));

    [Fact]
    public void Frozen_is_a_debt_and_suppressed_in_the_source_is_a_decision()
    {
        Assert.Equal(["Shop/Prices.cs"], _scan.Report().Files.Where(file => file.IsClean).Select(file => file.Path));
        Assert.Equal(new Tally("total", 4, 1, 2, 1, 1), _scan.Report().Total);
    }

    [Fact]
    public void Rows_add_up()
    {
        var report = _scan.Report();
        Assert.Equal([new("Shop", 3, 1, 1, 1, 1), new Tally("Shop.Tests", 1, 0, 1, 0, 0)], report.Projects);
        Assert.Equal([new("1a", 2, 1, 1, 0, 1), new("1b", 1, 0, 0, 1, 0), new Tally("(none)", 1, 0, 1, 0, 0)], report.Phases);
        Assert.Equal([new("cart", 1, 0, 0, 1, 0), new Tally("(none)", 3, 1, 2, 0, 1)], report.Services);
        Assert.Equal([new("production", 3, 1, 1, 1, 1), new Tally("test", 1, 0, 1, 0, 0)], report.Kinds);
        Assert.Equal([new("RSSOT1001", 0, 0, 2, 1, 0), new Tally("RSSOT1003", 0, 0, 0, 0, 1)], report.Rules);
    }

    [Theory]
    [InlineData(1000, 999, "99.9 %")]
    [InlineData(10000, 9999, "99.9 %")]
    [InlineData(3, 1, "33.3 %")]
    [InlineData(3, 3, "100.0 %")]
    [InlineData(0, 0, "100.0 %")]
    public void Compliance_is_never_rounded_up(int files, int clean, string percent) =>
        Assert.Equal(percent, new Tally("", files, clean, 0, 0, 0).CompliancePercent);

    [Fact]
    public void A_phase_takes_only_its_files() => Assert.Equal(["Shop/Cart.cs"], _scan.Report(phase: "1b").Files.Select(file => file.Path));

    [Fact]
    public void A_phase_that_no_file_has_is_an_error_that_names_the_others()
    {
        var problem = Assert.Throws<ToolException>(() => new ReportFilter("1c", null).Check(_scan.Report(phase: "1c")));
        Assert.Equal("No file has the phase '1c'. There are: 1a, 1b.", problem.Message);
        Assert.Equal(ExitCode.Usage, problem.ExitCode);
    }

    [Fact]
    public void A_phase_whose_files_touch_no_Redis_is_no_error()
    {
        _scan.Write("Shop/Text.cs", "class Text { }");
        _scan.Write(".editorconfig", "[Shop/Text.cs]\nredis_ssot.phase = 7\n");
        new ReportFilter("7", null).Check(_scan.Report(phase: "7"));
    }

    [Fact]
    public void A_record_that_matches_nothing_is_stale() =>
        Assert.Equal([new StaleRecord("RedisSsot.Baseline.txt", 3, "RSSOT1001 | Shop.Gone.Open() | ConnectionMultiplexer.Connect | 1")], _scan.Report().StaleRecords);

    [Fact]
    public void A_record_may_name_an_operator()
    {
        const string member = "Shop.Flags.operator |(Shop.Flags, Shop.Flags)";
        _scan.InShop.Add(SmallScan.Finding(_scan["Shop/Plain.cs"], 7, FindingState.Frozen, member: member));
        _scan.Write("RedisSsot.Baseline.txt", $"RSSOT1001 | {member} | ConnectionMultiplexer.Connect | 1\n");
        Assert.Empty(_scan.Report().StaleRecords);
    }

    [Fact]
    public void A_finding_of_two_target_frameworks_is_one()
    {
        _scan.InShop.Add(_scan.InShop[0]);
        Assert.Equal(2, _scan.Report().Total.New);
    }

    [Fact]
    public void A_wrong_line_of_a_list_is_one_finding_however_many_projects_have_the_list()
    {
        _scan.InShop.Add(SmallScan.Finding(_scan["RedisSsot.Baseline.txt"], 2, rule: "RSSOT9002"));
        _scan.InTests.Add(SmallScan.Finding(_scan["RedisSsot.Baseline.txt"], 2, rule: "RSSOT9002"));

        Assert.Equal(3, _scan.Report().Total.New);
        Assert.Equal(4, _scan.Report().Total.Files);
    }

    [Theory]
    [InlineData(null, null, ExitCode.Findings)]
    [InlineData("note", null, ExitCode.Findings)]
    [InlineData("error", null, ExitCode.Clean)]
    [InlineData("none", null, ExitCode.Clean)]
    [InlineData(null, 25.0, ExitCode.Clean)]
    [InlineData(null, 25.1, ExitCode.Findings)]
    [InlineData("warning", 25.0, ExitCode.Findings)]
    internal void What_fails_is_what_was_asked_for(string? failOn, double? minimum, ExitCode expected) =>
        Assert.Equal(expected, CheckCommand.Judge(_scan.Report(), failOn, minimum));

    [Fact]
    public void Frozen_findings_and_hints_do_not_fail()
    {
        _scan.InShop.RemoveAll(finding => finding.State == FindingState.Active);
        Assert.Equal(ExitCode.Clean, CheckCommand.Judge(_scan.Report(), null, null));
        Assert.Equal(ExitCode.Findings, CheckCommand.Judge(_scan.Report(), "note", null));
    }

    [Fact]
    public void A_comparison_goes_by_what_a_finding_is_about_and_not_by_its_line()
    {
        using var before = new SmallScan().WithOneOfEach();
        _scan.InShop[0] = _scan.InShop[0] with { Line = 300 };
        Assert.Empty(Since(before).Added);
        Assert.Empty(Since(before).Removed);

        _scan.InShop.Add(_scan.InShop[0] with { Line = 301 });
        before.InShop.Add(SmallScan.Finding(before["Shop/Cart.cs"], 9, member: "Shop.Cart.Close()"));
        Assert.Equal([301], Since(before).Added.Select(finding => finding.Line));
        Assert.Equal([9], Since(before).Removed.Select(finding => finding.Line));
    }

    [Fact]
    public void With_a_comparison_only_what_was_added_fails()
    {
        var report = _scan.Report();
        Assert.Equal(ExitCode.Clean, CheckCommand.Judge(report with { Since = Comparison.Of("main", report, report) }, null, null));
    }

    private Comparison Since(SmallScan before) => Comparison.Of("main", before.Report(), _scan.Report());
}
