using System.Linq;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Reports;

/// <summary>What reports say in words.</summary>
internal static class Plain
{
    /// <summary>The whole report in one sentence.</summary>
    public static string Sentence(Report report) =>
        $"{Count(report.Total.Left, "finding")} ({report.Total.New} new, {report.Total.Frozen} frozen), {Compliance(report)}: {report.Total.CleanFiles} of {Count(report.Total.Files, "file")} that touch Redis are clean.";

    /// <summary>Which part of a solution a report is about.</summary>
    public static string Scope(Report report) =>
        System.IO.Path.GetFileName(report.Scan.Workplace.File)
            + (report.Filter.Phase is { } phase ? $", phase {phase}" : "")
            + (report.Filter.Service is { } service ? $", service {service}" : "");

    public static string Compliance(Report report) => report.Scan.IsComplete ? $"{report.Total.CompliancePercent} compliant" : "compliance unknown";

    public static string Since(Comparison since) => $"Since {since.Reference}: {Count(since.Added.Count, "finding")} added, {since.Removed.Count} removed.";

    /// <summary>Where the analyzers ran, in a line for each version and origin.</summary>
    public static string[] Analyzers(Report report) =>
        [.. report.Scan.Projects
            .Where(project => project.Analyzer is not null)
            .GroupBy(project => project.Analyzer!)
            .Select(group => $"RedisSsot {group.Key.Version} ({(group.Key.IsOfProject ? "referenced by the project" : "brought by the tool")}): {string.Join(", ", group)}")];

    public static string[] SwitchedOff(Report report) =>
        [.. report.Scan.Projects.Where(project => project.SwitchedOff.Count > 0).Select(project => $"{project}: {string.Join(", ", project.SwitchedOff)}")];

    public static string Place(Finding finding, Workplace workplace) =>
        finding.File.Length == 0 ? $"{finding.Rule}: {finding.Message}" : $"{workplace.Relative(finding.File)}({finding.Line},{finding.Column}): {finding.Rule}: {finding.Message}";

    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
