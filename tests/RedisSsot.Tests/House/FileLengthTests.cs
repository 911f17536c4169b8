using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace RedisSsot.Tests.House;

public class FileLengthTests
{
    private const int Limit = 300;

    private static readonly string[] Folders = ["RedisSsot.Analyzers", "RedisSsot.CodeFixes", "tests/RedisSsot.Testing"];

    // The length a file had when it was let through: it may shrink, not grow.
    private static readonly Dictionary<string, (int Lines, string Reason)> LongFiles = new()
    {
        ["RedisSsot.Analyzers/Remedies/TypeFit.cs"] = (310, "one question for every position of an expression: does the accessor's type fit here?"),
    };

    private static IEnumerable<(string Path, int Lines)> Files =>
        Folders
            .SelectMany(SourceFile.In)
            .Select(file => (file.Path, file.Root.SyntaxTree.GetText().Lines.Count));

    [Fact]
    public void No_file_is_long_without_a_reason() =>
        Assert.All(Files, file => Assert.True(file.Lines <= (LongFiles.TryGetValue(file.Path, out var known) ? known.Lines : Limit), $"{file.Path} has {file.Lines} lines"));

    [Fact]
    public void The_list_of_long_files_names_no_others() =>
        Assert.Equal(LongFiles.Keys.Order(), Files.Where(file => LongFiles.ContainsKey(file.Path) && file.Lines > Limit).Select(file => file.Path).Order());
}
