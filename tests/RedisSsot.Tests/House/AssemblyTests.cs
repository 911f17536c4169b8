using System;
using System.Linq;
using Xunit;

namespace RedisSsot.Tests.House;

/// <summary>What the oldest compiler that loads the package has to find in the assemblies.</summary>
public class AssemblyTests
{
    private const string Analyzers = "RedisSsot.Analyzers";

    private static readonly Version Floor = new(4, 5, 0, 0);

    public static TheoryData<string> Assemblies => [Analyzers, "RedisSsot.CodeFixes"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void It_is_built_for_the_standard_that_every_compiler_loads(string name)
    {
        using var assembly = ProductAssembly.Of(name);
        Assert.Equal(".NETStandard,Version=v2.0", assembly.TargetFramework);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void It_references_the_oldest_compiler(string name)
    {
        using var assembly = ProductAssembly.Of(name);
        var compilers = assembly.References.Where(reference => reference.Key.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)).ToList();
        Assert.Contains(compilers, reference => reference.Key == "Microsoft.CodeAnalysis");
        Assert.All(compilers, reference => Assert.Equal(Floor, reference.Value));
    }

    // A build on the command line has no workspaces.
    [Fact]
    public void Analyzers_do_without_workspaces()
    {
        using var assembly = ProductAssembly.Of(Analyzers);
        Assert.DoesNotContain(assembly.References.Keys, name => name.Contains("Workspaces"));
    }

    [Fact]
    public void Analyzers_do_without_the_fixes()
    {
        using var assembly = ProductAssembly.Of(Analyzers);
        Assert.DoesNotContain(assembly.References.Keys, name => name.StartsWith("RedisSsot", StringComparison.Ordinal));
    }
}
