using System.Collections.Generic;
using System.Linq;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Reports;

/// <summary>A file that touches Redis.</summary>
/// <param name="Path">The path, as reports show it.</param>
/// <param name="Project">The name of the project that compiles it.</param>
/// <param name="IsTest">Whether that is a test project.</param>
/// <param name="Phase">Its phase; null without one.</param>
/// <param name="Service">Its service; null without one.</param>
/// <param name="Findings">What was found in it, accepted or not.</param>
internal sealed record ReportFile(string Path, string Project, bool IsTest, string? Phase, string? Service, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether nothing is left to do: what is suppressed in the source is a decision, what is frozen is a debt.</summary>
    public bool IsClean => Findings.All(finding => finding.State == FindingState.Suppressed);
}
