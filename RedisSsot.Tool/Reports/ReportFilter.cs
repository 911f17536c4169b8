using System;
using System.Collections.Generic;
using System.Linq;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Reports;

/// <summary>The part of a solution that a report is about.</summary>
/// <param name="Phase">Only files of this phase; null for all.</param>
/// <param name="Service">Only files of this service; null for all.</param>
internal sealed record ReportFilter(string? Phase, string? Service)
{
    public bool IsEmpty => Phase is null && Service is null;

    public bool Takes(ReportFile file) => (Phase is null || file.Phase == Phase) && (Service is null || file.Service == Service);

    /// <summary>Ends the command where a label is asked for that no file has: a misspelt phase must not look finished.</summary>
    public void Check(Report report)
    {
        if (report.Files.Count > 0)
            return;

        Check("phase", Phase, report.Scan, (settings, file) => settings.Phase(file));
        Check("service", Service, report.Scan, (settings, file) => settings.Service(file));
    }

    private static void Check(string label, string? value, ScanResult scan, Func<PathSettings, string, string?> read)
    {
        if (value is null)
            return;

        // A file that touches no Redis may have the label too.
        var all = scan.Projects.SelectMany(Labels).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        if (!all.Contains(value))
            throw ToolException.Usage($"No file has the {label} '{value}'. {(all.Count == 0 ? $"Set 'redis_ssot.{label}' in .editorconfig" : $"There are: {string.Join(", ", all)}")}.");

        IEnumerable<string?> Labels(ScannedProject project)
        {
            var settings = new PathSettings(project);
            return project.Sources.Select(file => read(settings, file));
        }
    }
}
