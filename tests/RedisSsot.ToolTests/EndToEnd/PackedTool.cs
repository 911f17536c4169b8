using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using RedisSsot.PackageTests;
using RedisSsot.Tool.Processes;
using Xunit;

namespace RedisSsot.ToolTests.EndToEnd;

/// <summary>The tool, packed once from the sources and installed as a user installs it.</summary>
public sealed class PackedTool : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The folder with the packed tool, and what else a test packs for itself.</summary>
    internal string Feed => _folder["feed"];

    public async Task InitializeAsync()
    {
        (await Dotnet.Run(Repository.Root, NoVariables, "pack", "RedisSsot.Tool", "-o", Feed)).ShouldSucceed();
        (await Dotnet.Run(_folder.Path, NoVariables, "tool", "install", "RedisSsot.Tool", "--tool-path", _folder["bin"], "--source", Feed)).ShouldSucceed();
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>The installed command.</summary>
    internal string Command => Path.Combine(_folder["bin"], OperatingSystem.IsWindows() ? "redis-ssot.exe" : "redis-ssot");

    /// <summary>Runs the installed command.</summary>
    internal async Task<CliResult> RunAsync(string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        await Cli.RunAsync(Command, arguments, folder, environment);

    /// <summary>Starts the installed command, for a test that does not wait until it ends by itself.</summary>
    internal Process Start(string folder, params string[] arguments) => Process.Start(new ProcessStartInfo(Command, arguments) { WorkingDirectory = folder })!;

    /// <summary>The same, with variables, and told every line that it says.</summary>
    internal Process Start(string folder, IReadOnlyDictionary<string, string?> environment, Action<string> onError, params string[] arguments)
    {
        var process = new Process { StartInfo = new(Command, arguments) { WorkingDirectory = folder, RedirectStandardError = true } };
        foreach (var (name, value) in environment)
            process.StartInfo.Environment[name] = value;
        process.ErrorDataReceived += (_, line) => onError(line.Data ?? "");
        process.Start();
        process.BeginErrorReadLine();
        return process;
    }

    internal static Dictionary<string, string> NoVariables => [];
}

/// <summary>The tests that share the packed tool. They run one after the other: each keeps the processors busy.</summary>
[CollectionDefinition(Name)]
public sealed class Packed : ICollectionFixture<PackedTool>
{
    public const string Name = "packed tool";
}
