using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace RedisSsot.Tests.House;

/// <summary>Data flows one way. Each room says which others it uses; everything else is forbidden.</summary>
public class RoomTests
{
    private static readonly Dictionary<string, string[]> Uses = new()
    {
        ["Settings"] = [],
        ["Baseline"] = ["Settings"],
        ["Catalogue"] = ["Settings"],
        ["Managers"] = ["Settings"],
        ["Detection"] = ["Catalogue", "Managers", "Settings"],
        ["Accessors"] = ["Settings", "Detection", "Catalogue", "Managers"],
        ["Remedies"] = ["Accessors", "Catalogue", "Detection", "Managers", "Settings"],
        ["Findings"] = ["Detection", "Remedies", "Accessors"],
        ["Rules"] = ["Findings", "Remedies", "Detection", "Accessors", "Settings"],
        ["Hosting"] = ["Rules", "Findings", "Baseline", "Remedies", "Detection", "Accessors", "Catalogue", "Managers", "Settings"],
        ["CodeFixes.Editing"] = ["Findings"],
        ["CodeFixes.Planning"] = ["CodeFixes.Editing", "Accessors", "Catalogue", "Detection", "Findings", "Hosting", "Settings"],
        ["CodeFixes.Fixes"] = ["CodeFixes.Planning", "CodeFixes.Editing", "Findings"],
    };

    public static TheoryData<string> Rooms => [.. Uses.Keys];

    [Fact]
    public void Every_file_lies_in_a_room_but_those_that_belong_to_the_house() =>
        Assert.Equal(
            ["RedisSsot.Analyzers/Descriptors.cs", "RedisSsot.Analyzers/Polyfills.cs"],
            SourceFile.OfProduct.Where(file => file.Room is null || !Uses.ContainsKey(file.Room)).Select(file => file.Path));

    [Fact]
    public void The_folder_of_a_file_is_its_namespace() =>
        Assert.All(SourceFile.OfProduct.Where(file => file.Room is not null), file => Assert.Contains($"/{file.Room!.Split('.')[^1]}/", file.Path));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_has_files(string room) => Assert.Contains(SourceFile.OfProduct, file => file.Room == room);

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_only_the_rooms_that_it_may(string room) =>
        Assert.Empty(Files(room).SelectMany(file => RoomsIn(file).Where(other => other != room && !Uses[room].Contains(other)).Select(other => $"{file} uses {other}")));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void The_rooms_that_it_may_use_do_not_use_it_in_turn(string room) =>
        Assert.DoesNotContain(room, Below(room));

    [Fact]
    public void Settings_know_no_compiler() => Assert.Empty(Namings(file => file.Room == "Settings", "Microsoft.CodeAnalysis"));

    // The command-line tool is built from the same files.
    [Fact]
    public void The_format_of_baselines_knows_no_compiler() =>
        Assert.Empty(Namings(file => file.Path.StartsWith("RedisSsot.Analyzers/Baseline/Baseline", StringComparison.Ordinal), "Microsoft.CodeAnalysis"));

    [Fact]
    public void Only_hosting_meets_the_contexts_of_the_compiler() =>
        Assert.Empty(Namings(file => file.Room != "Hosting", "Microsoft.CodeAnalysis.Diagnostics"));

    [Fact]
    public void Only_fixes_and_what_edits_documents_meet_the_contexts_of_fixes() =>
        Assert.Empty(Namings(file => file.Room is not ("CodeFixes.Fixes" or "CodeFixes.Editing"), "Microsoft.CodeAnalysis.CodeFixes", "Microsoft.CodeAnalysis.CodeActions"));

    [Fact]
    public void Descriptors_are_named_by_rules_and_by_those_that_publish_them() =>
        Assert.DoesNotContain(
            SourceFile.OfProduct.Where(file => file.Room is not (null or "Rules" or "Hosting" or "CodeFixes.Fixes")),
            file => file.Root.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == nameof(Descriptors)));

    private static IEnumerable<SourceFile> Files(string room) => SourceFile.OfProduct.Where(file => file.Room == room);

    private static IEnumerable<string> Namings(Func<SourceFile, bool> where, params string[] spaces) =>
        SourceFile.OfProduct.Where(where).SelectMany(file => file.DottedNames().Where(name => spaces.Any(space => IsIn(name, space))).Select(name => $"{file} names {name}"));

    /// <summary>The rooms that a file names, by <c>RedisSsot.Room</c> or, as the language allows inside the product, by <c>Room.Type</c>.</summary>
    private static IEnumerable<string> RoomsIn(SourceFile file) =>
        file.DottedNames()
            .Select(name => Uses.Keys.FirstOrDefault(room => IsIn(name, "RedisSsot." + room) || name.StartsWith(room.Split('.')[^1] + ".", StringComparison.Ordinal)))
            .OfType<string>()
            .Distinct();

    private static bool IsIn(string name, string space) => name == space || name.StartsWith(space + ".", StringComparison.Ordinal);

    private static IEnumerable<string> Below(string room) => Uses[room].SelectMany(used => Below(used).Prepend(used));
}
