using System.Collections.Generic;
using System.IO;
using System.Linq;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Reports;

/// <summary>What a branch adds and removes.</summary>
/// <param name="Reference">What it is compared with.</param>
/// <param name="Added">Findings that were not there.</param>
/// <param name="Removed">Findings that are there no more.</param>
/// <param name="Before">The figures of then.</param>
internal sealed record Comparison(string Reference, IReadOnlyList<Finding> Added, IReadOnlyList<Finding> Removed, Tally Before)
{
    public static Comparison Of(string reference, Report before, Report after) =>
        new(reference, Without(after, before), [.. Without(before, after).Select(finding => finding with { File = Moved(finding.File, before, after) })], before.Total);

    // The sources of then lie in a folder that is gone when the report is read.
    private static string Moved(string file, Report from, Report to) =>
        file.Length == 0 ? "" : Path.GetFullPath(from.Scan.Workplace.Relative(file), to.Scan.Workplace.Folder);

    // A finding is known by what it is about, and not by its line: those of the same name are counted.
    private static List<Finding> Without(Report report, Report other)
    {
        var known = Debts(other).GroupBy(finding => KeyOf(finding, other)).ToDictionary(group => group.Key, group => group.Count());
        var left = new List<Finding>();
        foreach (var finding in Debts(report))
        {
            var key = KeyOf(finding, report);
            if (known.TryGetValue(key, out var count) && count > 0)
                known[key] = count - 1;
            else
                left.Add(finding);
        }

        return left;
    }

    private static IEnumerable<Finding> Debts(Report report) => report.Findings.Where(finding => finding.State != FindingState.Suppressed);

    private static string KeyOf(Finding finding, Report report) =>
        finding.Member is null
            ? string.Join('|', finding.Rule, report.Scan.Workplace.Relative(finding.File), finding.Target, finding.Message)
            : string.Join('|', finding.Rule, finding.Member, finding.Target);
}
