using System.Collections.Generic;
using System.IO;
using System.Linq;
using RedisSsot.Baseline;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Baselines;

/// <summary>What a scan says about the baseline: which records match nothing any more, and which findings have none.</summary>
internal sealed class BaselineUpdate
{
    private readonly Workplace _workplace;

    private BaselineUpdate(ScanResult scan)
    {
        _workplace = scan.Workplace;
        Lists = [.. ScannedBaseline.FilesOf(scan).Select(BaselineList.Read)];
        var matched = ScannedBaseline.MatchedIn(scan);
        Stale = Lists.SelectMany(list => list.Records).Where(record => !matched.Contains(record)).ToHashSet();

        // A hint in a test project, a note, is nothing that a build complains about.
        var open = scan.Findings.Select(found => found.Finding)
            .Where(finding => finding.State == FindingState.Active && finding.Level != "note")
            .Select(finding => (finding.File, Record: ScannedBaseline.RecordOf(finding)))
            .Where(finding => finding.Record is not null)
            .DistinctBy(finding => finding.Record)
            .OrderBy(finding => finding.Record)
            .ToList();
        New = [.. open.Where(finding => ScannedBaseline.IsBelow(finding.File, _workplace.Folder)).Select(finding => (finding.File, finding.Record!))];
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
            var nearest = lists.Where(list => ScannedBaseline.IsBelow(file, Path.GetDirectoryName(list.Path)!)).MaxBy(list => list.Path.Length);
            if (nearest is null)
                lists.Add(nearest = BaselineList.New(Path.Combine(_workplace.Folder, BaselineFile.Name)));

            nearest.Add(record);
            changed.Add(nearest);
        }

        foreach (var list in changed)
            list.Save();
        return [.. changed.Select(list => list.Path)];
    }
}
