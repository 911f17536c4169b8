using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using RedisSsot.Tool.Processes;

namespace RedisSsot.Tool.Building;

/// <summary>The user's own .NET SDK, with the analyzers brought along.</summary>
internal static class Sdk
{
    /// <summary>The rules that this tool carries; each has a page.</summary>
    public static IReadOnlyList<string> Rules { get; } =
        [.. typeof(Sdk).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Rules/", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension).OfType<string>().Order(StringComparer.Ordinal)];

    private static readonly string TargetsFile = Path.Combine(AppContext.BaseDirectory, "build", "RedisSsot.Tool.targets");

    /// <summary>
    /// Runs <c>dotnet</c> in such a way that every project has the analyzers: its own package's, or else those of the tool.
    /// </summary>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="properties">Environment variables, which MSBuild reads as properties.</param>
    /// <param name="onLine">Told every line of its output as it comes.</param>
    /// <param name="onStart">Told the process as soon as it runs.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static Task<CliResult> RunAsync(
        string folder,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string?>? properties = null,
        Action<string>? onLine = null,
        Action<Process>? onStart = null,
        CancellationToken cancellationToken = default) =>
        Cli.RunAsync("dotnet", arguments, folder, Environment(properties), onLine, onStart, cancellationToken);

    private static Dictionary<string, string?> Environment(IReadOnlyDictionary<string, string?>? properties)
    {
        var environment = System.Environment.GetEnvironmentVariables().Keys.OfType<string>()
            .Where(IsLeftByMSBuild)
            .ToDictionary(name => name, _ => (string?)null);

        environment["CustomAfterMicrosoftCommonTargets"] = TargetsFile;
        environment["RedisSsotNextTargets"] = System.Environment.GetEnvironmentVariable("CustomAfterMicrosoftCommonTargets") is { } next && next != TargetsFile ? next : null;
        environment["RedisSsotRules"] = string.Join(';', Rules);

        // Its lines are read.
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "true";

        // A node that stays alive would keep the output open, and the variables of this run.
        environment["MSBUILDDISABLENODEREUSE"] = "1";

        foreach (var (name, value) in properties ?? new Dictionary<string, string?>())
            environment[name] = value;
        return environment;
    }

    // Where 'dotnet' runs the tool, what it left in the environment must not choose the SDK of the user's solution.
    private static bool IsLeftByMSBuild(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name == "DOTNET_HOST_PATH";
}
