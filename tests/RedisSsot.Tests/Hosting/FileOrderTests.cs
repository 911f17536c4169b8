using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RedisSsot.Detection;
using Xunit;

namespace RedisSsot.Tests.Hosting;

/// <summary>The order of what is found does not depend on the machine.</summary>
public class FileOrderTests
{
    [Theory]
    [InlineData("/src/A.cs", "/src/B.cs")]
    [InlineData("/src/B.cs", "/src/a.cs")]
    [InlineData("/src/A/Z.cs", "/src/AB.cs")]
    [InlineData("C:\\src\\A\\Z.cs", "C:\\src\\AB.cs")]
    public void Files_come_by_their_paths_whatever_separates_the_folders(string first, string second)
    {
        Assert.Equal([first, second], new[] { File(second), File(first) }.InOrder().Select(file => file.FilePath));
        Assert.Equal([first, second], new[] { File(second), File(first) }.InOrder(file => file.GetRoot()).Select(file => file.FilePath));
    }

    [Fact]
    public void Code_of_a_file_comes_by_its_place()
    {
        var statements = File("A.cs").GetRoot().ChildNodes().ToList();
        Assert.Equal(["int a;", "int b;"], statements.AsEnumerable().Reverse().InOrder(statement => statement).Select(statement => statement.ToString()));
    }

    [Fact]
    public void Symbols_come_by_their_declarations_and_those_of_other_assemblies_first()
    {
        var compilation = CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText("class C { } class A { }", path: "2.cs"), CSharpSyntaxTree.ParseText("class B { }", path: "1.cs")],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        var symbols = new[] { "A", "B", "C", "System.Object" }.Select(name => compilation.GetTypeByMetadataName(name)!);
        Assert.Equal(["Object", "B", "C", "A"], symbols.InOrder().Select(symbol => symbol.Name));
    }

    private static SyntaxTree File(string path) => CSharpSyntaxTree.ParseText("int a; int b;", path: path);
}
