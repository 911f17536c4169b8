using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using RedisSsot.Tool.Processes;

namespace RedisSsot.Tool.Building;

/// <summary>Builds with the user's SDK and the analyzers, and reads what the compiler logged.</summary>
internal static partial class Scan
{
    /// <param name="workplace">What to build.</param>
    /// <param name="arguments">Further arguments of <c>dotnet build</c>, <c>--no-restore</c> say.</param>
    /// <param name="withSdkRules">Whether the SDK's own analyzers run too, so that what they call an error is one.</param>
    /// <param name="cancellationToken">Ends the build.</param>
    public static async Task<ScanResult> RunAsync(Workplace workplace, IEnumerable<string>? arguments = null, bool withSdkRules = false, CancellationToken cancellationToken = default)
    {
        var folder = Directory.CreateTempSubdirectory("redis-ssot-scan-");
        try
        {
            return await RunAsync(workplace, [.. arguments ?? []], withSdkRules, folder.FullName, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Where findings are errors, the project is compiled once more without them, so that those that reference it are scanned too.
    private static async Task<ScanResult> RunAsync(Workplace workplace, List<string> arguments, bool withSdkRules, string folder, CancellationToken cancellationToken)
    {
        while (true)
        {
            var build = await BuildAsync(workplace, arguments, withSdkRules, folder, cancellationToken);
            var logs = ProjectLog.In(folder).ToList();
            var failed = build.Succeeded ? [] : logs.Where(log => log.Log.Log is { FailedByFindings: true } && !File.Exists(log.Path + ".done")).Select(log => log.Path).ToList();
            if (failed.Count == 0)
                return Result(workplace, build, [.. logs.Select(log => log.Log)]);

            foreach (var path in failed)
                await File.WriteAllTextAsync(path + ".done", "", cancellationToken);
        }
    }

    private static Task<CliResult> BuildAsync(Workplace workplace, List<string> arguments, bool withSdkRules, string folder, CancellationToken cancellationToken) =>
        Sdk.RunAsync(
            workplace.Folder,
            ["build", workplace.File, "-nologo", "-verbosity:quiet", "-consoleLoggerParameters:ErrorsOnly;NoSummary", "-nodeReuse:false", .. arguments],
            new Dictionary<string, string?> { ["RedisSsotScan"] = folder, ["RedisSsotScanWithSdkRules"] = withSdkRules ? "true" : null },
            cancellationToken: cancellationToken);

    private static ScanResult Result(Workplace workplace, CliResult build, List<ProjectLog> logs)
    {
        var scanned = logs.Where(log => workplace.Projects.Contains(log.Project, Paths)).ToList();
        var missing = workplace.Projects
            .Where(file => Path.GetExtension(file) == ".csproj" && !scanned.Any(log => Paths.Equals(log.Project, file)))
            .Select(file => new ScannedProject(file, "", false, null, "it was not built", [], [], [], [], []));

        return new(
            workplace,
            [.. scanned.Where(log => !log.IsEmpty).Select(log => log.ToProject()).Concat(missing).OrderBy(project => project.Name, StringComparer.Ordinal).ThenBy(project => project.Framework, StringComparer.Ordinal)],
            build.Succeeded ? [] : ErrorsIn(build));
    }

    // A solution may spell a path otherwise than the disk does.
    private static StringComparer Paths => OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    private static List<CompilerError> ErrorsIn(CliResult build)
    {
        if (MissingSdk().Match(build.Output + build.Error) is { Success: true } missing)
            throw ToolException.Environment($"There is no .NET SDK {missing.Groups["version"].Value.Trim()} here, which global.json asks for.");

        var errors = ErrorLine().Matches(build.Output + build.Error)
            .Select(match => new CompilerError(
                match.Groups["id"].Value,
                match.Groups["file"].Value.Trim(),
                int.TryParse(match.Groups["line"].Value, out var line) ? line : 0,
                match.Groups["message"].Value.Trim(),
                match.Groups["project"].Value))
            .Distinct()
            .ToList();
        return errors.Count > 0 ? errors : [new("build", "", 0, build.LastLine, "")];
    }

    [GeneratedRegex(@"Requested SDK version: (?<version>[^\r\n]*)")]
    private static partial Regex MissingSdk();

    // /folder/File.cs(3,5): error CS0103: text [/folder/Project.csproj::TargetFramework=net8.0]        MSBUILD : error MSB1009: text
    [GeneratedRegex(@"^(?<file>[^(\n]*?)(\((?<line>\d+)[^)\n]*\))?\s?: error (?<id>\w+): (?<message>.*?)( \[(?<project>[^\]:\n]*(:[\\/][^\]:\n]*)?)(::[^\]\n]*)?\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
