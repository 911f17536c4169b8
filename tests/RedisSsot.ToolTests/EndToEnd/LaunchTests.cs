using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using RedisSsot.PackageTests;
using Xunit;

namespace RedisSsot.ToolTests.EndToEnd;

/// <summary>The other ways to run the tool: without installing it, and as a tool of the repository.</summary>
[Collection(Packed.Name)]
[Trait(Pace.Name, Pace.Slow)]
public sealed class LaunchTests(PackedTool tool) : IDisposable
{
    private readonly SmallSolution _solution = new(tool);
    private readonly TemporaryFolder _packages = new();
    private readonly TemporaryFolder _home = new();

    public void Dispose()
    {
        _solution.Dispose();
        _packages.Dispose();
        _home.Dispose();
    }

    // What an earlier run has left in the machine's folder of packages must not run in its place, nor may its notes of where a local tool lies be believed.
    private Dictionary<string, string> Variables => new() { ["NUGET_PACKAGES"] = _packages.Path, ["DOTNET_CLI_HOME"] = _home.Path };

    [Fact]
    public async Task Without_being_installed_dnx_runs_it()
    {
        var check = await DotnetAsync("dnx", "RedisSsot.Tool", "--source", tool.Feed, "--yes", "check");

        Assert.Contains("Shop.slnx: 2 findings (2 new, 0 frozen)", check.Output, StringComparison.Ordinal);
        Assert.Equal(1, check.ExitCode);
    }

    [Fact]
    public async Task As_a_local_tool_dotnet_runs_it()
    {
        (await DotnetAsync("new", "tool-manifest")).ShouldSucceed();
        (await DotnetAsync("tool", "install", "RedisSsot.Tool", "--source", tool.Feed)).ShouldSucceed();

        var check = await DotnetAsync("redis-ssot", "check");

        Assert.Contains("Shop.slnx: 2 findings (2 new, 0 frozen)", check.Output, StringComparison.Ordinal);
        Assert.Equal(1, check.ExitCode);
    }

    private Task<DotnetRun> DotnetAsync(params string[] arguments) => Dotnet.Run(_solution[""], Variables, arguments);
}
