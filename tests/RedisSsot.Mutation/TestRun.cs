using System;
using System.Diagnostics;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace RedisSsot.Mutation;

/// <summary>Runs the tests against the assemblies of a folder, until the first one fails.</summary>
internal static partial class TestRun
{
    /// <param name="folder">The tests' folder of output.</param>
    /// <param name="filter">The tests that are run, as <c>dotnet test</c> takes it.</param>
    /// <param name="limit">How long they may take. What goes on for ever was noticed, too.</param>
    /// <returns>What noticed something; null if nothing did.</returns>
    public static async Task<string?> FirstFailureAsync(string folder, string filter, TimeSpan limit)
    {
        using var run = Process.Start(new ProcessStartInfo("dotnet", ["vstest", Path.Combine(folder, "RedisSsot.Tests.dll"), "--logger:console;verbosity=minimal", $"--TestCaseFilter:{filter}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        string? failure = null;
        run.OutputDataReceived += (_, line) => Look(line.Data);
        run.ErrorDataReceived += (_, line) => Look(line.Data);
        run.BeginOutputReadLine();
        run.BeginErrorReadLine();
        try
        {
            await run.WaitForExitAsync(new System.Threading.CancellationTokenSource(limit).Token);
        }
        catch (OperationCanceledException)
        {
            run.Kill(entireProcessTree: true);
            return "(took too long)";
        }

        return failure ?? (run.ExitCode == 0 ? null : "(the run broke off)");

        void Look(string? line)
        {
            if (failure is not null || line is null || Failed().Match(line) is not { Success: true } match)
                return;

            failure = match.Groups["test"].Value;
            run.Kill(entireProcessTree: true);
        }
    }

    [GeneratedRegex(@"^\s*Failed (?<test>.+?) \[|(?<test>RedisSsot\.Tests\.\S+.*?) \[FAIL\]")]
    private static partial Regex Failed();
}
