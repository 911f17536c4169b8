using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace RedisSsot.Tool.Building;

/// <summary>What one project in one target framework left in the folder of a scan: the facts of the injected targets, and the compiler's log.</summary>
/// <param name="Facts">The facts, by their first word.</param>
/// <param name="Log">The compiler's log; null where the compiler did not run.</param>
internal sealed record ProjectLog(ILookup<string, string> Facts, SarifLog? Log)
{
    private const string FactsExtension = ".facts";

    public string Project => Facts["project"].First();

    /// <summary>Whether there is nothing to compile, as in a project that only copies files.</summary>
    public bool IsEmpty => Log is null && !Facts["file"].Any();

    public static IEnumerable<(string Path, ProjectLog Log)> In(string folder) =>
        Directory.EnumerateFiles(folder, "*" + FactsExtension).Order(StringComparer.Ordinal).Select(file => (file[..^FactsExtension.Length], Read(file)));

    public ScannedProject ToProject()
    {
        var analyzer = Facts["analyzer"].FirstOrDefault();
        var problem = Log is null ? "its compilation was skipped"
            : analyzer is null ? "it was given no analyzer of RedisSsot"
            : Log.Errors.Count > 0 ? "it does not compile"
            : Log.IsSwitchedOff ? "all its rules are switched off there"
            : Log.Ran ? null
            : "the compiler was given the analyzers but did not run them (look for RunAnalyzers or RunAnalyzersDuringBuild in the project)";

        return new(
            Project,
            Facts["framework"].FirstOrDefault() ?? "",
            Facts["test"].Contains("true", StringComparer.OrdinalIgnoreCase),
            problem is null ? new(VersionOf(analyzer!), Facts["origin"].Contains("project")) : null,
            problem,
            [.. Log?.SwitchedOff.Keys.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>()],
            [.. Facts["file"]],
            [.. Facts["settings"].Distinct()],
            [.. Facts["list"].Distinct()],
            Log?.Findings ?? []);
    }

    private static ProjectLog Read(string file)
    {
        var facts = File.ReadLines(file)
            .Select(line => line.Split(' ', 2))
            .Where(words => words.Length == 2)
            .ToLookup(words => words[0], words => words[1]);
        var sarif = Path.ChangeExtension(file, ".sarif");
        return new(facts, File.Exists(sarif) ? SarifLog.Parse(File.ReadAllText(sarif)) : null);
    }

    private static string VersionOf(string analyzer) =>
        (File.Exists(analyzer) ? FileVersionInfo.GetVersionInfo(analyzer).ProductVersion : null)?.Split('+')[0] ?? "unknown";
}
