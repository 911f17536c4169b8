using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace RedisSsot.Mutation;

/// <summary>Runs the tests against the assemblies of a folder.</summary>
internal static partial class TestRun
{
    /// <summary>Runs the tests one after the other.</summary>
    /// <param name="folder">The tests' folder of output.</param>
    /// <param name="filter">The tests that are run, as <c>dotnet test</c> takes it.</param>
    /// <param name="logs">Where members with <see cref="Probes"/> write to.</param>
    /// <returns>When each test began, in ticks, and its full name, in the order of time.</returns>
    /// <exception cref="InvalidOperationException">A test fails.</exception>
    public static async Task<IReadOnlyList<(long Start, string Test)>> OneByOneAsync(string folder, string filter, string logs)
    {
        var settings = Path.Combine(folder, "xunit.runner.json");
        var usual = await File.ReadAllTextAsync(settings);
        await File.WriteAllTextAsync(settings, """{ "parallelizeTestCollections": false }""");
        var results = Path.Combine(logs, "results.trx");
        try
        {
            using var run = Start(folder, filter, $"--logger:trx;LogFileName={results}", (Probes.FolderVariable, logs));
            var output = run.StandardOutput.ReadToEndAsync();
            await run.StandardError.ReadToEndAsync();
            await run.WaitForExitAsync();
            if (run.ExitCode != 0)
                throw new InvalidOperationException($"The tests fail without any change. Build them first: dotnet build tests/RedisSsot.Tests\n{await output}");
        }
        finally
        {
            await File.WriteAllTextAsync(settings, usual);
        }

        var report = XDocument.Load(results).Root!;
        var space = report.Name.Namespace;
        var names = report.Descendants(space + "UnitTest").ToDictionary(
            test => test.Attribute("id")!.Value,
            test => test.Element(space + "TestMethod") is { } method ? $"{method.Attribute("className")!.Value}.{method.Attribute("name")!.Value.Split('(')[0]}" : "");
        return report.Descendants(space + "UnitTestResult")
            .Select(result => (((DateTimeOffset)result.Attribute("startTime")!).UtcTicks, names[result.Attribute("testId")!.Value]))
            .Order()
            .ToList();
    }

    /// <summary>Runs the tests until the first one fails.</summary>
    /// <param name="folder">The tests' folder of output.</param>
    /// <param name="filter">The tests that are run, as <c>dotnet test</c> takes it.</param>
    /// <param name="limit">How long they may take. What goes on for ever was noticed, too.</param>
    /// <returns>What noticed something; null if nothing did.</returns>
    public static async Task<string?> FirstFailureAsync(string folder, string filter, TimeSpan limit)
    {
        using var run = Start(folder, filter, "--logger:console;verbosity=minimal");
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

    private static Process Start(string folder, string filter, string logger, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", ["vstest", Path.Combine(folder, "RedisSsot.Tests.dll"), logger, $"--TestCaseFilter:{filter}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    [GeneratedRegex(@"^\s*Failed (?<test>.+?) \[|(?<test>RedisSsot\.Tests\.\S+.*?) \[FAIL\]")]
    private static partial Regex Failed();
}
