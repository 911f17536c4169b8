using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace RedisSsot.PackageTests;

/// <summary>A solution in a folder of its own that can restore the packed package, and keeps its packages to itself.</summary>
internal sealed class Solution : IDisposable
{
    private readonly Dictionary<string, string> _environment;
    private readonly Dictionary<string, string> _feeds;

    public Solution(PackedPackage package)
    {
        _feeds = new() { ["packed"] = package.Feed };
        WriteFeeds();

        // A package of the same version that was restored before is never used instead.
        _environment = new Dictionary<string, string> { ["NUGET_PACKAGES"] = Folder["packages"] };
    }

    public TemporaryFolder Folder { get; } = new();

    /// <summary>Sets an environment variable, which MSBuild reads as a property, for every command that follows.</summary>
    public void Set(string name, string value) => _environment[name] = value;

    /// <summary>Adds a folder with packages to the sources that the packages are restored from.</summary>
    public void AddFeed(string name, string folder)
    {
        _feeds.Add(name, Folder[folder]);
        WriteFeeds();
    }

    // Beside the sources that this machine has.
    private void WriteFeeds() =>
        Folder.Write("NuGet.config", $"""
            <configuration>
              <packageSources>
                {string.Join("\n", _feeds.Select(feed => $"<add key=\"{feed.Key}\" value=\"{feed.Value}\" />"))}
              </packageSources>
            </configuration>
            """);

    public Task<DotnetRun> Dotnet(params string[] arguments) => PackageTests.Dotnet.Run(Folder.Path, _environment, arguments);

    public Task<DotnetRun> Build(params string[] more) =>
        Dotnet(["build", "--no-incremental", "--nologo", "-consoleLoggerParameters:NoSummary", .. more]);

    public void Dispose() => Folder.Dispose();
}
