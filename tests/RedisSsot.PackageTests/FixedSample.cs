using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;
using Files = System.Collections.Generic.IReadOnlyDictionary<string, byte[]>;

namespace RedisSsot.PackageTests;

/// <summary>A copy of the sample that installs the packed package in place of the sources, and is built, fixed, rebuilt and fixed again.</summary>
public sealed class FixedSample(PackedPackage package) : IAsyncLifetime
{
    private const string SolutionFile = "ChatPlatform.sln";
    private const string Packages = "Directory.Packages.props";

    // By name, because what is only information is asked for as well, and other analyzers have much of that.
    private static readonly string[] Rules = ["RSSOT1001", "RSSOT1002", "RSSOT1003", "RSSOT1004", "RSSOT2001", "RSSOT2002", "RSSOT2003", "RSSOT2004", "RSSOT3001"];

    private readonly Solution _solution = new(package);

    /// <summary>The sample as it lies in the repository.</summary>
    internal Files Before { get; } = Read(Repository.Folder("samples", "ChatPlatform"));

    /// <summary>Only those files of the sample that a fix changes, as they must look then.</summary>
    internal Files Changed { get; } = Read(Repository.Folder("samples", "ChatPlatform.Fixed"));

    internal DotnetRun Build { get; private set; } = null!;

    internal Files AfterFix { get; private set; } = null!;

    internal DotnetRun Rebuild { get; private set; } = null!;

    internal Files AfterSecondFix { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        foreach (var (file, content) in Before)
            _solution.Folder.Write(file, content);

        Install();
        Build = await _solution.Build(SolutionFile);

        // The command takes the rules in an order of its own, and an import that a whole project shares goes only after its last use.
        await Fix();
        AfterFix = await Fix();
        Rebuild = await _solution.Build(SolutionFile, "--no-restore");
        AfterSecondFix = await Fix();
    }

    public Task DisposeAsync()
    {
        _solution.Dispose();
        return Task.CompletedTask;
    }

    private void Install()
    {
        _solution.Set("RedisSsotFromPackage", "true");
        _solution.Folder.Write(Packages, _solution.Folder.Read(Packages).Replace(
            "</Project>",
            $"""  <ItemGroup><GlobalPackageReference Include="RedisSsot" Version="{package.Version}" /></ItemGroup></Project>""",
            StringComparison.Ordinal));
    }

    private async Task<Files> Fix()
    {
        (await _solution.Dotnet(["format", "analyzers", SolutionFile, "--no-restore", "--severity", "info", "--diagnostics", .. Rules])).ShouldSucceed();

        // All files of the sample except the one that installs the package.
        return Before.Keys.ToDictionary(x => x, x => x == Packages ? Before[x] : File.ReadAllBytes(_solution.Folder[x]));
    }

    private static Dictionary<string, byte[]> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(x => Path.GetRelativePath(folder, x))
            .Where(x => !x.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .ToDictionary(x => x, x => File.ReadAllBytes(Path.Combine(folder, x)));
}
