using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Reports;

/// <summary>One SARIF 2.1 log of all projects, for code hosts: paths relative to the repository, and every finding once.</summary>
internal static class SarifReport
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(Report report)
    {
        var rules = report.Findings.Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal).ToList();
        return JsonSerializer.Serialize(
            new Dictionary<string, object>
            {
                ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
                ["version"] = "2.1.0",
                ["runs"] = new[]
                {
                    new
                    {
                        tool = new { driver = new { name = "RedisSsot", version = ToolVersion.Text, informationUri = "https://github.com/redis-ssot/redis-ssot", rules = rules.Select(Rule) } },
                        invocations = new[] { new { executionSuccessful = report.Scan.IsComplete } },
                        columnKind = "utf16CodeUnits",
                        results = report.Findings.Select(finding => Result(finding, rules, report.Scan.Workplace)),
                    },
                },
            },
            Options) + "\n";
    }

    private static object Rule(string id) =>
        new { id, shortDescription = new { text = RulePages.Title(id) is { Length: > 0 } title ? title : id }, helpUri = RulePages.HelpUri(id) };

    private static Dictionary<string, object> Result(Finding finding, List<string> rules, Workplace workplace)
    {
        var result = new Dictionary<string, object>
        {
            ["ruleId"] = finding.Rule,
            ["ruleIndex"] = rules.IndexOf(finding.Rule),
            ["level"] = finding.Level,
            ["message"] = new { text = finding.Message },
        };
        if (finding.File.Length > 0)
            result["locations"] = new[] { Location(finding, workplace) };
        if (finding.Member is not null)
            result["partialFingerprints"] = new Dictionary<string, string> { ["redisSsot/v1"] = string.Join('|', finding.Rule, finding.Member, finding.Target, finding.Ordinal) };
        if (finding.State != FindingState.Active)
            result["suppressions"] = new[] { finding.State == FindingState.Frozen ? new { kind = "external", justification = "frozen by the baseline" } : new { kind = "inSource", justification = "suppressed in the source" } };
        if (finding.Properties.Count > 0)
            result["properties"] = finding.Properties;
        return result;
    }

    private static object Location(Finding finding, Workplace workplace) => new
    {
        physicalLocation = new
        {
            artifactLocation = new { uri = string.Join('/', ReportPaths.InRepository(workplace, finding.File).Split('/').Select(Uri.EscapeDataString)), uriBaseId = "%SRCROOT%" },
            region = new { startLine = Math.Max(finding.Line, 1), startColumn = Math.Max(finding.Column, 1) },
        },
    };
}
