using System.Linq;
using System.Text;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Reports;

/// <summary>Workflow commands of GitHub Actions: each new finding becomes a note at its line of the pull request.</summary>
internal static class GitHubReport
{
    public static string Text(Report report)
    {
        var text = new StringBuilder();
        foreach (var finding in (report.Since?.Added ?? report.Findings).Where(finding => finding.IsActive))
            text.Append(Command(finding, report.Scan.Workplace)).Append('\n');
        foreach (var project in report.Scan.NotAnalyzed)
            text.Append("::error title=RedisSsot::").Append(Data($"The analyzers did not run in {project}: {project.Problem}.")).Append('\n');
        return text.Append(Plain.Sentence(report)).Append('\n').ToString();
    }

    private static string Command(Finding finding, Workplace workplace)
    {
        var level = finding.Level == "note" ? "notice" : finding.Level;
        var place = finding.File.Length == 0 ? "" : $"file={Property(ReportPaths.InRepository(workplace, finding.File))},line={finding.Line},col={finding.Column},";
        return $"::{level} {place}title={Property($"{finding.Rule} {RulePages.Title(finding.Rule)}".Trim())}::{Data(finding.Message)}";
    }

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
