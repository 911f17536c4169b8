using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using RedisSsot.Baseline;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Baselines;

/// <summary>A record of a baseline that matches no finding any more.</summary>
/// <param name="File">The path of the file, as reports show it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">The record.</param>
internal sealed record StaleRecord(string File, int Line, string Text);

/// <summary>The baselines that a scan met, and the records of its findings.</summary>
internal static class ScannedBaseline
{
    private const string Setup = "RSSOT9";

    /// <summary>The files, in order. One above the folder serves other projects too, which were not looked at.</summary>
    public static IReadOnlyList<string> FilesOf(ScanResult scan) =>
        [.. scan.Projects
            .SelectMany(project => project.Lists)
            .Distinct()
            .Where(list => Path.GetFileName(list).StartsWith(Path.GetFileNameWithoutExtension(BaselineFile.Name), StringComparison.Ordinal) && IsBelow(list, scan.Workplace.Folder) && File.Exists(list))
            .Order(StringComparer.Ordinal)];

    /// <summary>The records that accept a finding.</summary>
    public static HashSet<BaselineRecord> MatchedIn(ScanResult scan) =>
        [.. scan.Findings.Where(found => found.Finding.State == FindingState.Frozen).Select(found => RecordOf(found.Finding)).OfType<BaselineRecord>()];

    /// <summary>The records that match no finding; none where not everything was looked at.</summary>
    public static IReadOnlyList<StaleRecord> StaleIn(ScanResult scan)
    {
        if (!scan.IsComplete)
            return [];

        var matched = MatchedIn(scan);
        return [.. FilesOf(scan).SelectMany(file => BaselineParser.Parse(File.ReadAllText(file), []).Lines
            .Where(line => !matched.Contains(line.Record))
            .Select(line => new StaleRecord(scan.Workplace.Relative(file), line.Line + 1, line.Record.ToString())))];
    }

    /// <summary>The record that would accept a finding; null for what cannot be accepted.</summary>
    public static BaselineRecord? RecordOf(Finding finding) =>
        !finding.Rule.StartsWith(Setup, StringComparison.Ordinal) && finding is { Member: { } member, Target: { } target, Ordinal: { } ordinal }
            ? new(finding.Rule, member, target, int.Parse(ordinal, CultureInfo.InvariantCulture))
            : null;

    public static bool IsBelow(string file, string folder) => file.Length > 0 && !Path.GetRelativePath(folder, file).StartsWith("..", StringComparison.Ordinal);
}
