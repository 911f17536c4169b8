using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Reports;

/// <summary>A line of the baseline: <c>rule | containing member | target | ordinal</c>.</summary>
/// <param name="File">The path of the file, as reports show it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">The line itself.</param>
internal sealed record BaselineRecord(string File, int Line, string Text)
{
    /// <summary>The records that match no finding. Those of projects that were not scanned are not judged.</summary>
    public static IReadOnlyList<BaselineRecord> Stale(ScanResult scan)
    {
        if (!scan.IsComplete)
            return [];

        var matched = scan.Findings.Where(found => found.Finding.State == FindingState.Frozen).Select(found => KeyOf(found.Finding)).ToHashSet();
        return [.. scan.Projects
            .SelectMany(project => project.Lists)
            .Distinct()
            .Where(list => Path.GetFileName(list).StartsWith("RedisSsot.Baseline", StringComparison.Ordinal) && IsBelow(list, scan.Workplace.Folder) && System.IO.File.Exists(list))
            .SelectMany(list => System.IO.File.ReadLines(list).Select((line, index) => new BaselineRecord(scan.Workplace.Relative(list), index + 1, WithoutComment(line))))
            .Where(record => record.Text.Length > 0 && !matched.Contains(string.Join('|', record.Text.Split('|', StringSplitOptions.TrimEntries))))];
    }

    private static string KeyOf(Finding finding) => string.Join('|', finding.Rule, finding.Member, finding.Target, finding.Ordinal);

    // A comment stands at the beginning of a line or behind a space.
    private static string WithoutComment(string line) => (" " + line).Split(" #")[0].Trim();

    private static bool IsBelow(string file, string folder) => !Path.GetRelativePath(folder, file).StartsWith("..", StringComparison.Ordinal);
}
