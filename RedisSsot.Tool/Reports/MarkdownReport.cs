using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace RedisSsot.Tool.Reports;

/// <summary>A page in Markdown, for the summary of a pull request.</summary>
internal static class MarkdownReport
{
    private const int MostFindings = 50;

    public static string Text(Report report)
    {
        var text = new StringBuilder($"## Redis connections: {Plain.Compliance(report)}\n\n{Escape(Plain.Scope(report))}: {Plain.Sentence(report)}\n");
        Problems(text, report);
        if (report.Since is { } since)
        {
            text.Append($"\n### {Escape(Plain.Since(since))}\n");
            Places(text, "Added", since.Added, report);
            Places(text, "Removed", since.Removed, report);
        }

        Rows(text, "Phase", report.Phases, report);
        Rows(text, "Service", report.Services, report);
        Rows(text, "Project", report.Projects, report);
        Rows(text, "Code", report.Kinds, report);
        if (report.Rules.Count > 0)
            text.Append("\n| Rule | | New | Frozen | Suppressed |\n|---|---|--:|--:|--:|\n").AppendJoin("", report.Rules.Select(rule => $"| [{rule.Name}]({RulePages.HelpUri(rule.Name)}) | {Escape(RulePages.Title(rule.Name))} | {rule.New} | {rule.Frozen} | {rule.Suppressed} |\n"));
        if (report.Since is null)
            Places(text, "New findings", [.. report.Findings.Where(finding => finding.IsActive)], report);

        return text.Append("\n<sub>").AppendJoin("<br>", Plain.Analyzers(report).Select(Escape)).Append("</sub>\n").ToString();
    }

    private static void Problems(StringBuilder text, Report report)
    {
        foreach (var project in report.Scan.NotAnalyzed)
            text.Append($"\n> **The analyzers did not run in {Escape(project.ToString())}**: {Escape(project.Problem!)}.\n");
        foreach (var line in Plain.SwitchedOff(report))
            text.Append($"\n> Rules that are switched off: {Escape(line)}.\n");
        if (report.StaleRecords.Count > 0)
            text.Append($"\n> {Plain.Count(report.StaleRecords.Count, "record")} of the baseline match nothing any more.\n");
    }

    private static void Rows(StringBuilder text, string heading, IReadOnlyList<Tally> rows, Report report)
    {
        if (rows.Count > 1 || (rows.Count == 1 && heading == "Project"))
            text.Append($"\n| {heading} | Files | Clean | Compliance | New | Frozen | Suppressed |\n|---|--:|--:|--:|--:|--:|--:|\n").AppendJoin("", rows.Select(row => Row(row, report)));
    }

    private static string Row(Tally row, Report report) =>
        $"| {Escape(row.Name)} | {row.Files} | {row.CleanFiles} | {(report.Scan.IsComplete ? row.CompliancePercent : "unknown")} | {row.New} | {row.Frozen} | {row.Suppressed} |\n";

    private static void Places(StringBuilder text, string heading, IReadOnlyList<Building.Finding> findings, Report report)
    {
        if (findings.Count == 0)
            return;

        text.Append($"\n<details><summary>{heading}: {findings.Count}</summary>\n\n");
        foreach (var finding in findings.Take(MostFindings))
            text.Append($"- {Escape(Plain.Place(finding, report.Scan.Workplace))}\n");
        if (findings.Count > MostFindings)
            text.Append($"- … and {findings.Count - MostFindings} more\n");
        text.Append("\n</details>\n");
    }

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\").Replace("&", "&amp;").Replace("<", "&lt;").Replace("|", "\\|").Replace("*", "\\*").Replace("_", "\\_").Replace("`", "\\`");
}
