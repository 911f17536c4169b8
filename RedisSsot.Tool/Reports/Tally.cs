using System;
using System.Collections.Generic;
using System.Linq;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Reports;

/// <summary>A row of a report: what some files, or some findings, come to.</summary>
/// <param name="Name">What they have in common.</param>
/// <param name="Files">How many files touch Redis.</param>
/// <param name="CleanFiles">How many of them have nothing left to do.</param>
/// <param name="New">The findings that nobody has accepted.</param>
/// <param name="Frozen">Those that the baseline accepts.</param>
/// <param name="Suppressed">Those that are suppressed in the source.</param>
internal sealed record Tally(string Name, int Files, int CleanFiles, int New, int Frozen, int Suppressed)
{
    /// <summary>The part of the files that is clean, from 0 to 100; 100 where no file touches Redis.</summary>
    public double Compliance => Files == 0 ? 100 : 100.0 * CleanFiles / Files;

    /// <summary>The same as people read it: never rounded up, so that only 100 is 100.</summary>
    public string CompliancePercent => (Math.Floor(Compliance * 10) / 10).ToString("0.0") + " %";

    public int FilesLeft => Files - CleanFiles;

    public int Left => New + Frozen;

    /// <param name="name">What the files have in common.</param>
    /// <param name="files">The files.</param>
    /// <param name="elsewhere">Findings that lie in no file: those about the settings of a project.</param>
    public static Tally Of(string name, IReadOnlyCollection<ReportFile> files, IEnumerable<Finding>? elsewhere = null)
    {
        var findings = files.SelectMany(file => file.Findings).Concat(elsewhere ?? []).ToList();
        return new(name, files.Count, files.Count(file => file.IsClean), Count(FindingState.Active), Count(FindingState.Frozen), Count(FindingState.Suppressed));

        int Count(FindingState state) => findings.Count(finding => finding.State == state);
    }
}
