using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace RedisSsot.Tests.House;

/// <summary>The rooms of the tool: commands know all of them, and none knows the commands.</summary>
public class ToolRoomTests
{
    private const string Tool = "RedisSsot.Tool.";

    private static readonly Dictionary<string, string[]> Uses = new()
    {
        ["Processes"] = [],
        ["Git"] = ["Processes"],
        ["Building"] = ["Processes"],
        ["Reports"] = ["Baselines", "Building"],
        ["Setup"] = ["Building"],
        ["Baselines"] = ["Building"],
        ["Transactions"] = ["Building", "Git", "Processes"],
        ["Live"] = [],
    };

    public static TheoryData<string> Rooms => [.. Uses.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_has_files(string room) => Assert.NotEmpty(Files(room));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_only_the_rooms_that_it_may(string room) =>
        Assert.Empty(Files(room).SelectMany(file => RoomsIn(file).Where(other => other != room && !Uses[room].Contains(other)).Select(other => $"{file} uses {other}")));

    [Fact]
    public void The_tool_holds_no_rule() =>
        Assert.DoesNotContain(SourceFile.In("RedisSsot.Tool"), file => file.DottedNames().Any(name => name.StartsWith("Microsoft.CodeAnalysis.Diagnostics", StringComparison.Ordinal)));

    private static IEnumerable<SourceFile> Files(string room) => SourceFile.In("RedisSsot.Tool/" + room);

    private static IEnumerable<string> RoomsIn(SourceFile file) =>
        file.DottedNames().Where(name => name.StartsWith(Tool, StringComparison.Ordinal)).Select(name => name[Tool.Length..].Split('.')[0]).Distinct();
}
