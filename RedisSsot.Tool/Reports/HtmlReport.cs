using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Reports;

/// <summary>One page that can be sent around: nothing is loaded from elsewhere, and no script runs.</summary>
internal static class HtmlReport
{
    private const double Radius = 62;

    public static string Text(Report report)
    {
        var page = new StringBuilder();
        Head(page, report);
        Problems(page, report);
        Figures(page, report);
        Changes(page, report);
        if (report.History.Count > 1)
            page.Append("<div class=\"card\"><h2>Burn-down: files left</h2>\n").Append(BurnDownChart.Large([.. report.History.Select(point => (point.Time, point.Left))])).Append("</div>\n");
        page.Append("<div class=\"two\">\n");
        BurnDown(page, "Burn-down by phase", report.Phases, "redis_ssot.phase", name => LeftOverTime(report, point => point.Phases, name));
        BurnDown(page, "Burn-down by service", report.Services, "redis_ssot.service", name => LeftOverTime(report, point => point.Services, name));
        page.Append("</div>\n");
        Rows(page, "Projects", [.. report.Projects, report.Total], report);
        if (report.Kinds.Count > 1)
            Rows(page, "Production and test", report.Kinds, report);
        Rules(page, report);
        Findings(page, report);
        Proof(page, report);

        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Redis connections: {Html(Plain.Scope(report))}</title>
            <style>
            {Style()}</style>
            </head>
            <body>
            <main>
            {page}<footer>redis-ssot {Html(ToolVersion.Text)}, {DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC. A file touches Redis when it has a finding or mentions a Redis client or the accessor; it is clean when nothing in it is new or frozen.</footer>
            </main>
            </body>
            </html>

            """;
    }

    private static void Head(StringBuilder page, Report report)
    {
        var length = 2 * Math.PI * Radius;
        var done = report.Scan.IsComplete ? length * report.Total.Compliance / 100 : 0;
        var percent = report.Scan.IsComplete ? report.Total.CompliancePercent : "unknown";
        page.Append(CultureInfo.InvariantCulture, $"""
            <div class="card head">
            <svg class="ring" viewBox="0 0 148 148" role="img" aria-label="{Html(Plain.Compliance(report))}">
            <circle class="track" cx="74" cy="74" r="{Radius}"/>
            <circle class="done" cx="74" cy="74" r="{Radius}" transform="rotate(-90 74 74)" stroke-dasharray="{done:0.##} {length:0.##}"{(done > 0 ? "" : " visibility=\"hidden\"")}/>
            <text x="74" y="80">{percent}</text>
            <text class="small" x="74" y="99">of files clean</text>
            </svg>
            <div><h1>Redis connections: one source of truth</h1><p class="faint">{Html(Plain.Scope(report))}</p><p>{Html(Plain.Sentence(report))}</p></div>
            </div>

            """);
    }

    private static void Problems(StringBuilder page, Report report)
    {
        Card(page, "warning", "The analyzers did not run everywhere: this report is incomplete", report.Scan.NotAnalyzed.Select(project => $"{project}: {project.Problem}"));
        Card(page, "note", "Rules that are switched off", Plain.SwitchedOff(report));
        Card(page, "note", "Stale records of the baseline", report.StaleRecords.Select(record => $"{record.File}({record.Line}): {record.Text}"));
    }

    private static void Figures(StringBuilder page, Report report)
    {
        page.Append("<div class=\"figures\">\n");
        foreach (var (number, label) in new[] { (report.Total.Files, "files touch Redis"), (report.Total.CleanFiles, "of them are clean"), (report.Total.New, "new findings"), (report.Total.Frozen, "frozen"), (report.Total.Suppressed, "suppressed in source") })
            page.Append($"<div class=\"figure\"><b>{number}</b><span class=\"faint\">{label}</span></div>\n");
        page.Append("</div>\n");
    }

    private static void Changes(StringBuilder page, Report report)
    {
        if (report.Since is not { } since)
            return;

        page.Append($"<div class=\"card long\"><h2>{Html(Plain.Since(since))}</h2><p class=\"faint\">Then {since.Before.CompliancePercent} of the files were clean, and {Plain.Count(since.Before.Left, "finding")} were left.</p>\n");
        Places(page, "Added", since.Added, report);
        Places(page, "Removed", since.Removed, report);
        page.Append("</div>\n");
    }

    // The longest bar has the most files; what is left of a bar is what has to burn down.
    private static void BurnDown(StringBuilder page, string heading, IReadOnlyList<Tally> rows, string setting, Func<string, IReadOnlyList<(DateTime Time, int Left)>> history)
    {
        page.Append($"<div class=\"card\"><h2>{heading}</h2>\n");
        if (rows.All(row => row.Name == Report.None))
        {
            page.Append($"<p class=\"faint\">No file has this label. Set <code>{setting}</code> in .editorconfig.</p></div>\n");
            return;
        }

        page.Append("<div class=\"bars\">\n");
        foreach (var row in rows)
        {
            var left = row.FilesLeft;
            var frozen = row.Left == 0 ? 0 : left * (double)row.Frozen / row.Left;
            page.Append($"<span>{Html(row.Name)}</span><span class=\"bar\" role=\"img\" aria-label=\"{row.CleanFiles} of {row.Files} files clean\">{Part("clean", row.CleanFiles, row.Files)}{Part("frozen", frozen, row.Files)}{Part("new", left - frozen, row.Files)}</span><span class=\"num\">{left} of {row.Files} left</span><span>{BurnDownChart.Small(history(row.Name))}</span>\n");
        }

        page.Append("</div><div class=\"key\"><span style=\"--dot:var(--clean)\">clean files</span><span style=\"--dot:var(--frozen)\">left, frozen</span><span style=\"--dot:var(--new)\">left, new</span></div></div>\n");
    }

    private static IReadOnlyList<(DateTime Time, int Left)> LeftOverTime(Report report, Func<HistoryPoint, IReadOnlyDictionary<string, int>> labels, string name) =>
        [.. report.History.Where(point => labels(point).ContainsKey(name)).Select(point => (point.Time, labels(point)[name]))];

    private static string Part(string name, double files, int all) =>
        files <= 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"<i class=\"{name}\" style=\"width:{100 * files / all:0.##}%\"></i>");

    private static void Rows(StringBuilder page, string heading, IReadOnlyList<Tally> rows, Report report)
    {
        page.Append($"<div class=\"card long\"><h2>{heading}</h2><div class=\"scroll\"><table><tr><th></th><th class=\"num\">Files</th><th class=\"num\">Clean</th><th class=\"num\">Compliance</th><th class=\"num\">New</th><th class=\"num\">Frozen</th><th class=\"num\">Suppressed</th></tr>\n");
        foreach (var row in rows)
            page.Append($"<tr{(row == report.Total ? " class=\"total\"" : "")}><td>{Html(row.Name)}</td>{Numbers(row.Files, row.CleanFiles)}<td class=\"num\">{(report.Scan.IsComplete ? row.CompliancePercent : "unknown")}</td>{Numbers(row.New, row.Frozen, row.Suppressed)}</tr>\n");
        page.Append("</table></div></div>\n");
    }

    private static void Rules(StringBuilder page, Report report)
    {
        if (report.Rules.Count == 0)
            return;

        page.Append("<div class=\"card long\"><h2>Rules</h2><div class=\"scroll\"><table><tr><th></th><th></th><th class=\"num\">New</th><th class=\"num\">Frozen</th><th class=\"num\">Suppressed</th></tr>\n");
        foreach (var rule in report.Rules)
            page.Append($"<tr><td><a href=\"{Html(RulePages.HelpUri(rule.Name))}\">{rule.Name}</a></td><td>{Html(RulePages.Title(rule.Name))}</td>{Numbers(rule.New, rule.Frozen, rule.Suppressed)}</tr>\n");
        page.Append("</table></div></div>\n");
    }

    private static void Findings(StringBuilder page, Report report)
    {
        page.Append("<div class=\"card long\"><h2>Findings</h2>\n");
        Places(page, "New", [.. report.Findings.Where(finding => finding.State == FindingState.Active)], report);
        Places(page, "Frozen", [.. report.Findings.Where(finding => finding.State == FindingState.Frozen)], report);
        Places(page, "Suppressed in source", [.. report.Findings.Where(finding => finding.State == FindingState.Suppressed)], report);
        page.Append(report.Findings.Count == 0 ? "<p>None.</p></div>\n" : "</div>\n");
    }

    private static void Places(StringBuilder page, string heading, IReadOnlyList<Finding> findings, Report report)
    {
        if (findings.Count == 0)
            return;

        page.Append($"<details><summary>{heading}: {findings.Count}</summary><div class=\"scroll\"><table>\n");
        foreach (var finding in findings)
            page.Append($"<tr><td><code>{Html(finding.File.Length == 0 ? "" : $"{report.Scan.Workplace.Relative(finding.File)}:{finding.Line}")}</code></td><td>{finding.Rule}</td><td>{Html(finding.Message)}</td></tr>\n");
        page.Append("</table></div></details>\n");
    }

    private static void Proof(StringBuilder page, Report report) => Card(page, "", "Where the analyzers ran", Plain.Analyzers(report));

    private static void Card(StringBuilder page, string kind, string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count > 0)
            page.Append($"<div class=\"card {kind}\"><h2>{Html(heading)}</h2>").AppendJoin("", all.Select(line => $"<p>{Html(line)}</p>")).Append("</div>\n");
    }

    private static string Numbers(params int[] numbers) => string.Concat(numbers.Select(number => $"<td class=\"num\">{number}</td>"));

    private static string Html(string text) => WebUtility.HtmlEncode(text);

    private static string Style()
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream("report.css")!);
        return reader.ReadToEnd();
    }
}
