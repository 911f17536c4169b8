using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using RedisSsot.Tool.Building;
using RedisSsot.Tool.Git;
using RedisSsot.Tool.Reports;

namespace RedisSsot.Tool.Commands;

/// <summary><c>redis-ssot check</c>: how far the migration has come, and whether it may go on like this.</summary>
internal static class CheckCommand
{
    private static readonly string[] Levels = ["note", "warning", "error", "none"];

    public static Command Create()
    {
        var path = CommonOptions.Path();
        var phase = CommonOptions.Phase();
        var service = CommonOptions.Service();
        var format = new Option<string[]>("--format") { Description = "The form of the report; repeatable.", DefaultValueFactory = _ => ["table"] }.AcceptOnlyFromAmong(ReportWriter.Formats);
        var output = new Option<string[]>("--output", "-o") { Description = "The file for the report instead of the standard output; repeatable, one for each --format in turn.", HelpName = "file" };
        var list = new Option<bool>("--list") { Description = "List every new finding below the tables." };
        var failOn = new Option<string?>("--fail-on") { Description = "The least severe new finding that ends in exit code 1 (default: warning, or none with --min-compliance)." }.AcceptOnlyFromAmong(Levels);
        var minimum = new Option<double?>("--min-compliance") { Description = "End in exit code 1 when less than this percentage of the files is clean.", HelpName = "percent" };
        var since = new Option<string?>("--since") { Description = "Compare with this git reference; only what was added since then fails.", HelpName = "git ref" };
        var history = new Option<string?>("--history") { Description = "A file that this check adds its figures to, for a burn-down over time.", HelpName = "file" };
        var build = new BuildOptions();
        var command = build.AddTo(new Command("check", "Build with the analyzers and report what is left.") { path, phase, service, format, output, list, failOn, minimum, since, history });

        command.SetAction(async (parsed, cancellationToken) =>
        {
            var formats = parsed.GetValue(format)!;
            var outputs = parsed.GetValue(output) ?? [];
            ReportWriter.CheckOutputs(formats, outputs);
            if (parsed.GetValue(minimum) is { } percent and not (>= 0 and <= 100))
                throw ToolException.Usage($"--min-compliance is a percentage from 0 to 100, not {percent}.");

            if (parsed.GetValue(history) is { } kept)
            {
                if ((parsed.GetValue(phase) ?? parsed.GetValue(service)) is not null)
                    throw ToolException.Usage("--history keeps the figures of the whole solution; it does not go together with --phase and --service.");
                ReportWriter.CheckOutput(kept);
            }

            var request = new Request(Workplace.Find(parsed.GetValue(path)), new(parsed.GetValue(phase), parsed.GetValue(service)), build.Of(parsed));
            var report = await ReportAsync(request, parsed.GetValue(since), cancellationToken);
            if (parsed.GetValue(history) is { } file && report.Scan.IsComplete)
                report = report with { History = [.. History.Read(file), History.Add(file, report, DateTime.UtcNow)] };
            ReportWriter.Write(report, formats, outputs, parsed.GetValue(list));
            report.Scan.ShouldBeComplete();
            return (int)Judge(report, parsed.GetValue(failOn), parsed.GetValue(minimum));
        });
        return command;
    }

    /// <summary>Whether a report is good enough.</summary>
    public static ExitCode Judge(Report report, string? failOn, double? minimum)
    {
        var level = Array.IndexOf(Levels, failOn ?? (minimum is null ? "warning" : "none"));
        var counted = report.Since?.Added ?? report.Findings;
        return counted.Any(finding => finding.IsActive && Array.IndexOf(Levels, finding.Level) >= level) || report.Total.Compliance < minimum ? ExitCode.Findings : ExitCode.Clean;
    }

    private static async Task<Report> ReportAsync(Request request, string? since, CancellationToken cancellationToken)
    {
        // What is wrong with the reference is said before a build of minutes.
        await using var then = since is null ? null : await Worktree.AddAsync(request.Workplace.Folder, since, cancellationToken);
        var now = await ScanAsync(request, cancellationToken);
        request.Filter.Check(now);
        if (then is null)
            return now;

        // Nothing was restored in the other work tree yet.
        var before = request with { Workplace = Workplace.Find(then.PathOf(request.Workplace.File)), Build = request.Build with { NoRestore = false } };
        return now with { Since = Comparison.Of(since!, await ScanAsync(before, cancellationToken), now) };
    }

    private static async Task<Report> ScanAsync(Request request, CancellationToken cancellationToken)
    {
        if (!request.Workplace.Projects.Any(project => Path.GetExtension(project) == ".csproj"))
            throw ToolException.Usage($"'{request.Workplace.File}' holds no C# project.");

        var scan = await Terminal.WaitAsync($"Building {request.Workplace.Name} with the analyzers", () => Scan.RunAsync(request.Workplace, request.Build.Arguments, cancellationToken: cancellationToken));
        if (scan.Errors.Count > 0)
            scan.ShouldBeComplete();
        return Report.Of(scan, request.Filter);
    }

    private sealed record Request(Workplace Workplace, ReportFilter Filter, BuildSettings Build);
}
