using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace RedisSsot.Tests.House;

public class FileLengthTests
{
    private const int Limit = 260;

    private static readonly string[] Folders = ["RedisSsot.Analyzers", "RedisSsot.CodeFixes", "RedisSsot.Tool", "tests/RedisSsot.Testing", "tests/RedisSsot.ToolTests", "tests/RedisSsot.PropertyTests"];

    private static IEnumerable<(string Path, int Lines)> Files =>
        Folders
            .SelectMany(SourceFile.In)
            .Select(file => (file.Path, file.Root.SyntaxTree.GetText().Lines.Count));

    [Fact]
    public void No_file_is_long() =>
        Assert.All(Files, file => Assert.True(file.Lines <= Limit, $"{file.Path} has {file.Lines} lines"));
}
