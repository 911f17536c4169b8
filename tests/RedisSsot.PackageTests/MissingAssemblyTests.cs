using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.PackageTests;

/// <summary>Packs, without building, from an output folder that holds only some of the assemblies.</summary>
[Collection(Packed.Name)]
public sealed class MissingAssemblyTests(PackedPackage package) : IDisposable
{
    private const string Analyzers = "RedisSsot.Analyzers.dll";
    private const string CodeFixes = "RedisSsot.CodeFixes.dll";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(CodeFixes, Analyzers)]
    [InlineData(Analyzers, CodeFixes)]
    public async Task Packing_fails_and_names_the_assembly_that_is_missing(string there, string missing)
    {
        var run = await PackFrom(there);

        run.ShouldFail();
        Assert.Contains($"{missing}' is missing", run.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path, "*.nupkg"));
    }

    [Fact]
    public async Task Packing_succeeds_from_the_same_folder_when_both_are_there()
    {
        var run = await PackFrom(Analyzers, CodeFixes);

        run.ShouldSucceed();
        Assert.Single(Directory.GetFiles(_folder.Path, "*.nupkg"));
    }

    private Task<DotnetRun> PackFrom(params string[] assemblies)
    {
        var built = Directory.CreateDirectory(_folder[Path.Combine("bin", "Release", "netstandard2.0")]).FullName;
        foreach (var name in assemblies)
            File.WriteAllBytes(Path.Combine(built, name), package.Open($"analyzers/dotnet/cs/{name}").ToArray());

        return PackedPackage.Pack(_folder.Path, "--no-build", "--no-restore", $"-p:BaseOutputPath={_folder["bin"]}/");
    }
}
