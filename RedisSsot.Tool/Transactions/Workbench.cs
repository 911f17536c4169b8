using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using RedisSsot.Tool.Building;
using RedisSsot.Tool.Processes;

namespace RedisSsot.Tool.Transactions;

/// <summary><c>dotnet build</c> finds, <c>dotnet format analyzers</c> fixes, the user's shell verifies.</summary>
internal sealed class Workbench(Workplace workplace, BuildSettings build, string folder) : IWorkbench
{
    // Windows allows 32,767 characters for a whole command line.
    private const int LongestList = 24_000;

    private BuildSettings _build = build;

    public async Task<ScanResult> ScanAsync(CancellationToken cancellationToken)
    {
        // A fix must not bring an error of any rule into the build.
        var result = await Scan.RunAsync(workplace, _build.Arguments, withSdkRules: true, cancellationToken);
        _build = _build with { NoRestore = true };
        return result;
    }

    public async Task FixAsync(IReadOnlyList<string> rules, IReadOnlyList<string> files, Action<Process> onStart, CancellationToken cancellationToken)
    {
        foreach (var part in Parts(files))
        {
            string[] arguments = ["format", "analyzers", workplace.File, "--no-restore", "--severity", "info", "--diagnostics", .. rules, "--include", .. part];
            var run = await Sdk.RunAsync(workplace.Folder, arguments, _build.Variables, onStart: onStart, cancellationToken: cancellationToken);
            if (!run.Succeeded)
                throw ToolException.Environment($"dotnet format failed: {run.LastLine}");
        }
    }

    public async Task<string?> VerifyAsync(string command, Action<Process> onStart, CancellationToken cancellationToken)
    {
        var (shell, option) = OperatingSystem.IsWindows() ? ("cmd.exe", "/c") : ("/bin/sh", "-c");
        var run = await Cli.RunAsync(shell, [option, command], folder, onStart: onStart, cancellationToken: cancellationToken);
        return run.Succeeded ? null
            : run.LastLine.Length > 0 ? run.LastLine
            : $"exit code {run.ExitCode}";
    }

    private IEnumerable<List<string>> Parts(IReadOnlyList<string> files)
    {
        var part = new List<string>();
        foreach (var path in files.Select(file => Path.GetRelativePath(workplace.Folder, file)))
        {
            if (part.Sum(other => other.Length + 3) + path.Length > LongestList)
            {
                yield return part;
                part = [];
            }

            part.Add(path);
        }

        yield return part;
    }
}
