using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using RedisSsot.Baseline;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Baselines;

/// <summary>What a scan says about the baseline: which records match nothing any more, and which findings have none.</summary>
internal sealed class BaselineUpdate
{
    private const string Setup = "RSSOT9";

    private readonly Workplace _workplace;

    private BaselineUpdate(ScanResult scan)
    {
        _workplace = scan.Workplace;
        var frozen = scan.Findings.Where(found => found.Finding.State == FindingState.Frozen).Select(found => RecordOf(found.Finding)).OfType<BaselineRecord>().ToHashSet();

        // A list above the folder serves other projects too, which were not looked at.
        Lists = [.. scan.Projects
            .SelectMany(project => project.Lists)
            .Distinct()
            .Where(list => Path.GetFileName(list).StartsWith(Path.GetFileNameWithoutExtension(BaselineFile.Name), StringComparison.Ordinal) && IsBelow(list, _workplace.Folder) && File.Exists(list))
            .Order(StringComparer.Ordinal)
            .Select(BaselineList.Read)];
        Stale = Lists.SelectMany(list => list.Records).Where(record => !frozen.Contains(record)).ToHashSet();

        // A hint in a test project, a note, is nothing that a build complains about.
        var open = scan.Findings.Select(found => found.Finding)
            .Where(finding => finding.State == FindingState.Active && finding.Level != "note")
            .Select(finding => (finding.File, Record: RecordOf(finding)))
            .Where(finding => finding.Record is not null)
            .DistinctBy(finding => finding.Record)
            .OrderBy(finding => finding.Record)
            .ToList();
        New = [.. open.Where(finding => IsBelow(finding.File, _workplace.Folder)).Select(finding => (finding.File, finding.Record!))];
        OutOfReach = open.Count - New.Count;
    }

    public IReadOnlyList<BaselineList> Lists { get; }

    /// <summary>The records that match no finding.</summary>
    public IReadOnlySet<BaselineRecord> Stale { get; }

    /// <summary>The findings that no record accepts, with their files.</summary>
    public IReadOnlyList<(string File, BaselineRecord Record)> New { get; }

    /// <summary>Findings in files that lie outside of the folder: a baseline in it does not reach them.</summary>
    public int OutOfReach { get; }

    /// <summary>The scan has to be complete: what was not looked at would seem to be fixed.</summary>
    public static BaselineUpdate Of(ScanResult scan) => new(scan.ShouldBeComplete());

    /// <summary>Removes the stale records. The files that changed are the answer.</summary>
    public IReadOnlyList<string> Shrink()
    {
        var changed = Lists.Where(list => list.Records.Any(Stale.Contains)).ToList();
        foreach (var list in changed)
        {
            list.Remove(Stale);
            list.Save();
        }

        return [.. changed.Select(list => list.Path)];
    }

    /// <summary>Accepts the new findings: each in the list that is nearest to its file, or in a new one in the folder.</summary>
    public IReadOnlyList<string> Grow()
    {
        var changed = new HashSet<BaselineList>();
        var lists = Lists.ToList();
        foreach (var (file, record) in New)
        {
            var nearest = lists.Where(list => IsBelow(file, Path.GetDirectoryName(list.Path)!)).MaxBy(list => list.Path.Length);
            if (nearest is null)
                lists.Add(nearest = BaselineList.New(Path.Combine(_workplace.Folder, BaselineFile.Name)));

            nearest.Add(record);
            changed.Add(nearest);
        }

        foreach (var list in changed)
            list.Save();
        return [.. changed.Select(list => list.Path)];
    }

    private static BaselineRecord? RecordOf(Finding finding) =>
        !finding.Rule.StartsWith(Setup, StringComparison.Ordinal) && finding is { Member: { } member, Target: { } target, Ordinal: { } ordinal }
            ? new(finding.Rule, member, target, int.Parse(ordinal, CultureInfo.InvariantCulture))
            : null;

    private static bool IsBelow(string file, string folder) => file.Length > 0 && !Path.GetRelativePath(folder, file).StartsWith("..", StringComparison.Ordinal);
}
