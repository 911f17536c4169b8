using System;
using System.Collections.Generic;
using System.Linq;
using RedisSsot.Tool.Baselines;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Reports;

/// <summary>How far the migration has come: all figures of a scan, for whatever form they are shown in.</summary>
internal sealed record Report
{
    /// <summary>The name of a row of files without a label.</summary>
    public const string None = "(none)";

    private Report(ScanResult scan, ReportFilter filter, IReadOnlyList<ReportFile> files, IReadOnlyList<Finding> elsewhere)
    {
        Scan = scan;
        Filter = filter;
        Files = files;
        Findings = [.. elsewhere, .. files.SelectMany(file => file.Findings)];
        Total = Tally.Of("total", files, elsewhere);
        Projects = Rows(files, file => file.Project);
        Services = Rows(files, file => file.Service);
        Phases = Rows(files, file => file.Phase);
        Kinds = Rows(files, file => file.IsTest ? "test" : "production");
        Rules = [.. Findings.GroupBy(finding => finding.Rule).OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => Tally.Of(rule.Key, [], rule))];
        StaleRecords = filter.IsEmpty ? ScannedBaseline.StaleIn(scan) : [];
    }

    public ScanResult Scan { get; }

    public ReportFilter Filter { get; }

    public IReadOnlyList<ReportFile> Files { get; }

    /// <summary>Those that belong to a project come first, then those of files.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    public Tally Total { get; }

    public IReadOnlyList<Tally> Projects { get; }

    public IReadOnlyList<Tally> Services { get; }

    public IReadOnlyList<Tally> Phases { get; }

    /// <summary>Production and test.</summary>
    public IReadOnlyList<Tally> Kinds { get; }

    /// <summary>The findings of each rule; these rows count no files.</summary>
    public IReadOnlyList<Tally> Rules { get; }

    /// <summary>The records of the baseline that match nothing any more.</summary>
    public IReadOnlyList<StaleRecord> StaleRecords { get; }

    /// <summary>What changed since another state of the sources; null where nobody asked.</summary>
    public Comparison? Since { get; init; }

    /// <summary>What was left at earlier checks and at this one, the oldest first; empty where nobody keeps a history.</summary>
    public IReadOnlyList<HistoryPoint> History { get; init; } = [];

    public static Report Of(ScanResult scan, ReportFilter filter)
    {
        var files = RedisFiles.In(scan);
        var paths = files.Select(file => file.Path).ToHashSet();
        var elsewhere = scan.Findings.Select(found => found.Finding).Where(finding => !paths.Contains(scan.Workplace.Relative(finding.File)));
        return new(scan, filter, [.. files.Where(filter.Takes)], filter.IsEmpty ? [.. elsewhere] : []);
    }

    private static IReadOnlyList<Tally> Rows(IEnumerable<ReportFile> files, Func<ReportFile, string?> name) =>
        [.. files
            .GroupBy(file => name(file) ?? None)
            .OrderBy(group => group.Key == None)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Tally.Of(group.Key, [.. group]))];
}
