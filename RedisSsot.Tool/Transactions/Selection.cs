using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Transactions;

/// <summary>Which findings a command is about. Nothing named means all of them.</summary>
/// <param name="Rules">Ids of rules.</param>
/// <param name="Phases">Values of <c>redis_ssot.phase</c>.</param>
/// <param name="Services">Values of <c>redis_ssot.service</c>.</param>
/// <param name="Paths">Full paths of files and folders.</param>
internal sealed partial record Selection(IReadOnlyList<string> Rules, IReadOnlyList<string> Phases, IReadOnlyList<string> Services, IReadOnlyList<string> Paths)
{
    /// <summary>The selected findings that nobody has accepted. Frozen ones stay as they are: that is what freezing means.</summary>
    public IReadOnlyList<Finding> Of(ScanResult scan) =>
        [.. scan.Findings.Select(found => found.Finding).Where(finding => finding.State == FindingState.Active && Contains(finding))];

    /// <summary>A rule, phase, service or path that does not exist is a mistake in the command, and no reason for an empty success.</summary>
    public void Check(ScanResult scan)
    {
        var unknownRule = Rules.FirstOrDefault(rule => !Sdk.Rules.Contains(rule, StringComparer.OrdinalIgnoreCase));
        if (unknownRule is not null)
            throw ToolException.Usage($"There is no rule '{unknownRule}'. There are: {string.Join(", ", Sdk.Rules)}.");

        var missing = Paths.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path));
        if (missing is not null)
            throw ToolException.Usage($"'{missing}' does not exist.");

        CheckLabels("phase", Phases, scan, finding => finding.Phase);
        CheckLabels("service", Services, scan, finding => finding.Service);
    }

    // A phase that has no findings left is still one: the settings name it.
    private static void CheckLabels(string label, IReadOnlyList<string> chosen, ScanResult scan, Func<Finding, string?> value)
    {
        if (chosen.Count == 0)
            return;

        var known = scan.Findings.Select(found => value(found.Finding)).OfType<string>()
            .Concat(scan.Projects.SelectMany(project => project.Settings).Distinct().Where(File.Exists).SelectMany(file => Labels(label, File.ReadAllText(file))))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal)
            .ToList();
        var unknown = chosen.FirstOrDefault(name => !known.Contains(name, StringComparer.OrdinalIgnoreCase));
        if (unknown is not null)
            throw ToolException.Usage($"There is no {label} '{unknown}'. {(known.Count == 0 ? $"Set redis_ssot.{label} in .editorconfig." : $"There are: {string.Join(", ", known)}.")}");
    }

    private static IEnumerable<string> Labels(string label, string settings) =>
        Setting().Matches(settings).Where(match => match.Groups["label"].Value.Equals(label, StringComparison.OrdinalIgnoreCase)).Select(match => match.Groups["value"].Value.Trim());

    private bool Contains(Finding finding) =>
        IsOneOf(Rules, finding.Rule) && IsOneOf(Phases, finding.Phase) && IsOneOf(Services, finding.Service)
        && (Paths.Count == 0 || Paths.Any(path => IsIn(finding.File, path)));

    private static bool IsOneOf(IReadOnlyList<string> names, string? name) => names.Count == 0 || names.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool IsIn(string file, string path) =>
        file == path || file.StartsWith(Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    [GeneratedRegex(@"^[ \t]*redis_ssot\.(?<label>\w+)[ \t]*=[ \t]*(?<value>[^#;\r\n]+)", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Setting();
}
