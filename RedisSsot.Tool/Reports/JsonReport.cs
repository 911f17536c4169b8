using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Reports;

/// <summary>All figures and all findings, for programs.</summary>
internal static class JsonReport
{
    // It is a file and not a part of a page: letters of other languages and quotes stay readable.
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(Report report) =>
        JsonSerializer.Serialize(
            new
            {
                Solution = System.IO.Path.GetFileName(report.Scan.Workplace.File),
                report.Filter.Phase,
                report.Filter.Service,
                Complete = report.Scan.IsComplete,
                Total = Row(report.Total, report),
                Projects = Rows(report.Projects, report),
                Services = Rows(report.Services, report),
                Phases = Rows(report.Phases, report),
                Kinds = Rows(report.Kinds, report),
                Rules = report.Rules.Select(rule => new { Id = rule.Name, Title = RulePages.Title(rule.Name), rule.New, rule.Frozen, rule.Suppressed }),
                StaleRecords = report.StaleRecords.Select(record => new { record.File, record.Line, Record = record.Text }),
                Analyzers = report.Scan.Projects.Where(project => project.Analyzer is not null).Select(project => new
                {
                    Project = project.Name,
                    project.Framework,
                    project.Analyzer!.Version,
                    Origin = project.Analyzer.IsOfProject ? "project" : "tool",
                    project.SwitchedOff,
                }),
                NotAnalyzed = report.Scan.NotAnalyzed.Select(project => new { Project = project.Name, project.Framework, Reason = project.Problem }),
                Since = report.Since is null ? null : new
                {
                    report.Since.Reference,
                    Before = Row(report.Since.Before, report),
                    Added = report.Since.Added.Select(finding => Place(finding, report.Scan.Workplace)),
                    Removed = report.Since.Removed.Select(finding => Place(finding, report.Scan.Workplace)),
                },
                Findings = report.Findings.Select(finding => Place(finding, report.Scan.Workplace)),
                Files = report.Files.Select(file => new { file.Path, file.Project, Kind = file.IsTest ? "test" : "production", file.Phase, file.Service, Clean = file.IsClean }),
            },
            Options) + "\n";

    private static IEnumerable<object> Rows(IEnumerable<Tally> rows, Report report) => rows.Select(row => Row(row, report));

    // Where the analyzers did not run everywhere, nobody knows.
    private static object Row(Tally row, Report report) =>
        new { row.Name, row.Files, row.CleanFiles, Compliance = report.Scan.IsComplete ? row.Compliance : (double?)null, row.New, row.Frozen, row.Suppressed };

    private static object Place(Finding finding, Workplace workplace) => new
    {
        finding.Rule,
        finding.Level,
        State = finding.State.ToString().ToLowerInvariant(),
        File = finding.File.Length == 0 ? "" : workplace.Relative(finding.File),
        finding.Line,
        finding.Column,
        finding.Message,
        finding.Kind,
        finding.Target,
        finding.Member,
        finding.Phase,
        finding.Service,
        Fixable = finding.IsFixable,
        finding.Reason,
    };
}
