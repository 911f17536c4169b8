using System.IO;
using System.Linq;
using System.Reflection.PortableExecutable;
using Xunit;

namespace RedisSsot.PackageTests;

[Collection(Packed.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    private static readonly string[] Assemblies =
    [
        "analyzers/dotnet/cs/RedisSsot.Analyzers.dll",
        "analyzers/dotnet/cs/RedisSsot.CodeFixes.dll",
    ];

    [Fact]
    public void It_holds_these_files_and_no_others()
    {
        string[] expected =
        [
            "README.md",
            "RedisSsot.nuspec",
            .. Assemblies,
            "build/RedisSsot.props",
            "build/RedisSsot.targets",
            "buildTransitive/RedisSsot.props",
            "buildTransitive/RedisSsot.targets",
            "icon.png",
        ];

        Assert.Equal(expected, package.Files.Where(x => Path.GetExtension(x) != ".pdb"));
    }

    [Fact]
    public void Nothing_lies_under_lib() => Assert.DoesNotContain(package.Files, x => x.StartsWith("lib/", System.StringComparison.Ordinal));

    [Fact]
    public void Each_assembly_has_its_symbols_inside_or_beside_it_and_none_are_left_over()
    {
        var beside = Assemblies.Where(x => !HasEmbeddedSymbols(x)).Select(x => Path.ChangeExtension(x, ".pdb"));

        Assert.Equal(beside, package.Files.Where(x => Path.GetExtension(x) == ".pdb"));
    }

    [Theory]
    [InlineData("RedisSsot.props")]
    [InlineData("RedisSsot.targets")]
    public void What_reaches_a_project_directly_and_through_another_package_is_the_same(string file) =>
        Assert.Equal(package.Open($"build/{file}").ToArray(), package.Open($"buildTransitive/{file}").ToArray());

    [Fact]
    public void It_is_a_development_dependency_without_dependencies_of_its_own()
    {
        Assert.Equal("true", package.Nuspec.Element("developmentDependency")?.Value);
        Assert.Null(package.Nuspec.Element("dependencies"));
    }

    [Fact]
    public void It_says_what_it_is_where_it_comes_from_and_under_which_license()
    {
        Assert.Equal("RedisSsot", package.Nuspec.Element("id")?.Value);
        Assert.Equal("MIT", package.Nuspec.Element("license")?.Value);
        Assert.Equal("icon.png", package.Nuspec.Element("icon")?.Value);
        Assert.Equal("README.md", package.Nuspec.Element("readme")?.Value);
        Assert.Equal("git", package.Nuspec.Element("repository")?.Attribute("type")?.Value);
        Assert.NotEmpty(package.Nuspec.Element("repository")?.Attribute("url")?.Value!);
        Assert.NotEmpty(package.Nuspec.Element("description")?.Value!);
        Assert.NotEmpty(package.Nuspec.Element("tags")?.Value!);
    }

    private bool HasEmbeddedSymbols(string assembly)
    {
        using var image = new PEReader(package.Open(assembly));
        return image.ReadDebugDirectory().Any(x => x.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
    }
}
