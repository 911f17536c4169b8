using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Reports;

/// <summary>
/// Finds the files that touch Redis: those with findings, and those that mention a client library or the accessor. What a file
/// needs no more after its fix it still mentions, so that a migration does not change what it is measured by.
/// </summary>
internal static class RedisFiles
{
    public static IReadOnlyList<ReportFile> In(ScanResult scan) =>
        [.. scan.Projects
            .GroupBy(project => project.File)
            .SelectMany(frameworks => In(scan, [.. frameworks]))
            .OrderBy(file => file.Project, StringComparer.Ordinal)
            .ThenBy(file => file.Path, StringComparer.Ordinal)];

    private static IEnumerable<ReportFile> In(ScanResult scan, List<ScannedProject> frameworks)
    {
        var project = frameworks[0];
        var settings = new PathSettings(project);
        var findings = scan.Findings.Where(found => found.Project.File == project.File).Select(found => found.Finding).ToLookup(finding => finding.File);
        var inferred = findings.SelectMany(file => file).SelectMany(AccessorTypeOf).Distinct().ToList();

        return frameworks
            .SelectMany(framework => framework.Sources)
            .Distinct()
            .Where(file => findings.Contains(file) || (!IsGenerated(file, project) && Mentions(file)))
            .Select(file => new ReportFile(scan.Workplace.Relative(file), project.Name, project.IsTest, settings.Phase(file), settings.Service(file), [.. findings[file]]));

        bool Mentions(string file) =>
            File.Exists(file) && Vocabulary.OfCatalogue.With([.. settings.AccessorTypes(file), .. inferred]).IsIn(File.ReadAllText(file));
    }

    // P:Chat.Reports.ReportRedis.Connection
    private static IEnumerable<string> AccessorTypeOf(Finding finding) =>
        finding.Property("Accessor") is { } accessor && accessor[0] != 'T' ? accessor.Split('(')[0].Split('.').SkipLast(1).TakeLast(1) : [];

    private static bool IsGenerated(string file, ScannedProject project) =>
        Path.GetRelativePath(Path.GetDirectoryName(project.File)!, file).Replace('\\', '/').Split('/')[0] is "obj" or "bin";
}
