using System;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace RedisSsot.Tests.House;

/// <summary>What the product does not do, each with the reason.</summary>
public class ForbiddenTests
{
    public static TheoryData<string> Assemblies => AssemblyTests.Assemblies;

    // It merges edits that were made apart from each other and loses those that overlap.
    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_batch_fixer(string name)
    {
        using var assembly = ProductAssembly.Of(name);
        Assert.DoesNotContain("Microsoft.CodeAnalysis.CodeFixes.WellKnownFixAllProviders", assembly.TypesMentioned);
    }

    // It answers null when two assemblies define the type. An assembly's own look-up is certain.
    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_type_is_looked_up_by_name_in_a_whole_compilation(string name)
    {
        using var assembly = ProductAssembly.Of(name);
        Assert.DoesNotContain("Microsoft.CodeAnalysis.Compilation.GetTypeByMetadataName", assembly.MembersMentioned);
    }

    [Fact]
    public void Types_of_clients_are_looked_up_in_the_catalogue_only() =>
        Assert.Equal(["Catalogue"], RoomsThatCall("GetTypeByMetadataName"));

    // The compiler answers with what it was given; the machine it runs on is none of our business.
    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_machine_is_not_touched(string name)
    {
        using var assembly = ProductAssembly.Of(name);
        string[] forbidden =
        [
            "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.StreamReader", "System.IO.StreamWriter",
            "System.Console", "System.Diagnostics.Process", "System.Net.Http.HttpClient", "System.Net.Sockets.Socket",
        ];
        Assert.Empty(assembly.TypesMentioned.Intersect(forbidden));
    }

    // The compiler itself asks for the thread when it writes an iterator.
    [Theory]
    [MemberData(nameof(Assemblies))]
    public void The_environment_is_not_asked(string name)
    {
        using var assembly = ProductAssembly.Of(name);
        Assert.Empty(assembly.MembersMentioned.Where(member => member.StartsWith("System.Environment.", StringComparison.Ordinal)).Except(["System.Environment.get_CurrentManagedThreadId"]));
    }

    // A model of another file is costly; one place says why it is worth it. A suppressor is given diagnostics and has to ask.
    [Fact]
    public void Semantics_of_other_files_are_asked_for_in_one_place() =>
        Assert.Equal(["RedisSsot.Analyzers/Detection/SemanticModels.cs", "RedisSsot.Analyzers/Hosting/AccessorSuppressor.cs"], FilesThatCall("GetSemanticModel"));

    [Fact]
    public void The_members_that_are_looked_for_are_seen_at_all()
    {
        using var assembly = ProductAssembly.Of("RedisSsot.Analyzers");
        Assert.Contains("Microsoft.CodeAnalysis.IAssemblySymbol.GetTypeByMetadataName", assembly.MembersMentioned);
        Assert.Contains("Microsoft.CodeAnalysis.Compilation.GetSemanticModel", assembly.MembersMentioned);
        Assert.Contains("System.String", assembly.TypesMentioned);
    }

    private static string[] RoomsThatCall(string method) =>
        [.. SourceFile.OfProduct.Where(file => Calls(file, method)).Select(file => file.Room ?? "none").Distinct()];

    private static string[] FilesThatCall(string method) => [.. SourceFile.OfProduct.Where(file => Calls(file, method)).Select(file => file.Path)];

    private static bool Calls(SourceFile file, string method) =>
        file.Root.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText == method);
}
