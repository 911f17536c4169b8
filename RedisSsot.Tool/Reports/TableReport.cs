using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace RedisSsot.Tool.Reports;

/// <summary>Tables for people at a terminal; plain where the output is a pipe or a file.</summary>
internal static class TableReport
{
    public static void Write(IAnsiConsole console, Report report, bool listsFindings)
    {
        console.MarkupLineInterpolated($"[bold]{Plain.Scope(report)}[/]: {Plain.Sentence(report)}");
        Rows(console, "phase", report.Phases, report, atLeast: 2);
        Rows(console, "service", report.Services, report, atLeast: 2);
        Rows(console, "code", report.Kinds, report, atLeast: 2);
        Rows(console, "project", [.. report.Projects, report.Total], report, atLeast: 1);
        Rules(console, report);

        Lines(console, "Stale records of the baseline:", report.StaleRecords.Select(record => $"{record.File}({record.Line}): {record.Text}"));
        Lines(console, "Rules that are switched off:", Plain.SwitchedOff(report));
        if (report.Since is { } since)
        {
            Lines(console, Plain.Since(since), since.Added.Select(finding => "+ " + Plain.Place(finding, report.Scan.Workplace)).Concat(since.Removed.Select(finding => "- " + Plain.Place(finding, report.Scan.Workplace))), always: true);
        }

        if (listsFindings)
            Lines(console, "New findings:", report.Findings.Where(finding => finding.IsActive).Select(finding => Plain.Place(finding, report.Scan.Workplace)));
        Lines(console, "Analyzers:", Plain.Analyzers(report));
        Lines(console, "The analyzers did not run in:", report.Scan.NotAnalyzed.Select(project => $"{project}: {project.Problem}"));
    }

    private static void Rows(IAnsiConsole console, string heading, IReadOnlyList<Tally> rows, Report report, int atLeast)
    {
        if (rows.Count < atLeast)
            return;

        var table = NewTable(console, heading).AddNumbers("files", "clean", "compliance", "new", "frozen", "suppressed");
        foreach (var row in rows)
            table.AddRow([new Text(row.Name), new Text($"{row.Files}"), new Text($"{row.CleanFiles}"), Compliance(row, report), Number(row.New, "red"), Number(row.Frozen, "yellow"), Number(row.Suppressed, "default")]);
        Show(console, table);
    }

    private static void Rules(IAnsiConsole console, Report report)
    {
        if (report.Rules.Count == 0)
            return;

        var table = NewTable(console, "rule").AddColumn("title").AddNumbers("new", "frozen", "suppressed");
        foreach (var rule in report.Rules)
            table.AddRow([new Text(rule.Name), new Text(RulePages.Title(rule.Name)), Number(rule.New, "red"), Number(rule.Frozen, "yellow"), Number(rule.Suppressed, "default")]);
        Show(console, table);
    }

    private static Table NewTable(IAnsiConsole console, string heading) =>
        new Table { Border = console.Profile.Capabilities.Ansi ? TableBorder.Rounded : TableBorder.None }.AddColumn(heading);

    private static Table AddNumbers(this Table table, params string[] headings)
    {
        foreach (var heading in headings)
            table.AddColumn(heading, column => column.RightAligned());
        return table;
    }

    private static void Show(IAnsiConsole console, Table table)
    {
        console.WriteLine();
        console.Write(table);
    }

    private static Text Compliance(Tally row, Report report) =>
        report.Scan.IsComplete ? new(row.CompliancePercent, Style.Parse(row.Files == row.CleanFiles ? "green" : "default")) : new("unknown");

    private static Text Number(int number, string style) => new($"{number}", Style.Parse(number == 0 ? "default" : style));

    private static void Lines(IAnsiConsole console, string heading, IEnumerable<string> lines, bool always = false)
    {
        var all = lines.ToList();
        if (all.Count == 0 && !always)
            return;

        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{heading}[/]");
        foreach (var line in all)
            console.WriteLine("  " + line);
    }
}
