using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using RedisSsot.Benchmarks.Corpora;
using RedisSsot.Benchmarks.Measuring;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.Benchmarks.Modes;

/// <summary>
/// <c>redis-ssot check</c> on a solution of many projects, beside its plain build. Each begins with nothing built; both restore, so the solution and the tool
/// have to be restorable here. Both compile with the compiler server, as people do, which is warm after the first round. The tool is the one that
/// <c>dotnet build RedisSsot.Tool -c Release</c> made.
/// </summary>
internal static class Check50Mode
{
    private static readonly string Tool = Path.Combine(BuildFacts.RepositoryRoot, "RedisSsot.Tool", "bin", "Release", "net10.0", "redis-ssot.dll");

    public static async Task<int> RunAsync(Size size)
    {
        if (!File.Exists(Tool))
        {
            await Console.Error.WriteLineAsync("Build the tool first: dotnet build RedisSsot.Tool -c Release");
            return 3;
        }

        var folder = Directory.CreateTempSubdirectory("redis-ssot-benchmark-").FullName;
        try
        {
            SolutionOnDisk.Write(folder, projects: size.IsShort ? 2 : 50, filesEach: 10);
            await RunAsync(folder, Math.Min(size.Rounds, 3));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(string folder, int rounds)
    {
        const string Plain = "dotnet build";
        const string Check = "redis-ssot check";
        var race = await Race.RunAsync(
            rounds,
            (Plain, () => DotnetAsync(folder, 0, "build", "Shop.sln", "-nodeReuse:false", "-verbosity:quiet")),
            (Check, () => DotnetAsync(folder, 1, Tool, "check", "Shop.sln")));
        var table = new Table("", "wall s", "wall / build");
        foreach (var name in race.Names)
            table.Add(name, $"{race.Of(name, m => m.Wall) / 1000:F1}", $"{race.Ratio(name, Plain, m => m.Wall):F3}");
        table.Print();
    }

    private static async Task DotnetAsync(string folder, int expected, params string[] arguments)
    {
        foreach (var built in Directory.GetDirectories(folder, "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) is "bin" or "obj").ToList())
            Directory.Delete(built, recursive: true);

        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        using var process = Process.Start(start)!;

        // The end of the output is not waited for: something that it started may outlive it and hold the output open.
        var output = process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != expected)
            throw new InvalidOperationException($"'dotnet {string.Join(' ', arguments)}' ended with {process.ExitCode}:\n{await output}");
    }
}
