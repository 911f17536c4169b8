using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace RedisSsot.Tests.House;

/// <summary>The reasons on the pages are those in the code: none is missing, none is made up.</summary>
public class ReasonTests
{
    private static readonly string[] OpeningReasons =
    [
        "RedisSsot.Analyzers/Detection/ConnectionFlow",
        "RedisSsot.Analyzers/Detection/Obstacles.cs",
        "RedisSsot.Analyzers/Detection/Handover.cs",
        "RedisSsot.Analyzers/Remedies/",
    ];

    private static readonly string[] HolderReasons =
    [
        "RedisSsot.Analyzers/Remedies/HolderRemedy.cs",
        "RedisSsot.Analyzers/Rules/Connections/SecondSourceOfTruth.cs",
    ];

    private static readonly string[] LifetimeReasons = ["RedisSsot.Analyzers/Remedies/LifetimeRemedy.cs"];

    private static readonly string[] SharingReasons = ["RedisSsot.Analyzers/Remedies/SharingRemedy.cs"];

    private static readonly string[] ManagerReasons =
    [
        "RedisSsot.Analyzers/Remedies/ManagerRemedies.cs",
        "RedisSsot.Analyzers/Remedies/Migration",
        "RedisSsot.Analyzers/Remedies/Successor.cs",
    ];

    private static readonly string[] ImportReasons = ["RedisSsot.Analyzers/Remedies/ImportRemedy.cs", "RedisSsot.Analyzers/Remedies/UsingItem.cs"];

    private static readonly string[] AliasReasons = ["RedisSsot.Analyzers/Remedies/AliasRemedy.cs", "RedisSsot.Analyzers/Remedies/UsingItem.cs"];

    // Parts of messages and of code that look like sentences.
    private static readonly string[] Phrases = ["… (no automatic fix: …)", "give it … by '…'", "the shared connection", "… = …", "rule | member | target | ordinal"];

    [Fact]
    public void An_opening_that_is_left_gives_a_reason_of_its_page() =>
        AssertSame("RSSOT1001", OpeningReasons, without: [.. HolderReasons, .. LifetimeReasons, .. SharingReasons, .. ManagerReasons, .. ImportReasons, .. AliasReasons, "RedisSsot.Analyzers/Remedies/ManagerAdvice.cs", "RedisSsot.Analyzers/Remedies/Remedy.cs"]);

    [Fact]
    public void A_holder_that_is_left_gives_a_reason_of_its_page() => AssertSame("RSSOT1003", HolderReasons);

    [Fact]
    public void A_registration_that_is_left_gives_a_reason_of_its_page() => AssertSame("RSSOT1004", [.. LifetimeReasons, "RedisSsot.Analyzers/Remedies/Sight.cs"]);

    [Fact]
    public void A_manager_that_is_left_gives_a_reason_of_its_page() => AssertSame("RSSOT2001", [.. ManagerReasons, "RedisSsot.Analyzers/Remedies/Sight.cs"]);

    [Fact]
    public void An_import_that_is_left_gives_a_reason_of_its_page() => AssertSame("RSSOT2002", ImportReasons);

    [Fact]
    public void An_alias_that_is_left_gives_a_reason_of_its_page() => AssertSame("RSSOT2003", AliasReasons);

    [Fact]
    public void A_disposal_that_is_left_gives_a_reason_of_its_page() => AssertSame("RSSOT3001", ["RedisSsot.Analyzers/Detection/Disposal.cs", "RedisSsot.Analyzers/Detection/Provenance"]);

    [Fact]
    public void A_library_that_is_left_gives_a_reason_of_its_page() =>
        AssertSame("RSSOT1002", SharingReasons);

    [Fact]
    public void An_accessor_that_cannot_be_used_gives_a_reason_of_its_page() =>
        AssertSame("RSSOT9001", ["RedisSsot.Analyzers/Accessors/", "RedisSsot.Analyzers/Rules/Setup/SeveralAccessors.cs"]);

    [Fact]
    public void A_setting_that_is_wrong_gives_a_reason_of_its_page() => AssertSame("RSSOT9002", ["RedisSsot.Analyzers/Settings/SettingsParser.cs", "RedisSsot.Analyzers/Settings/DeprecatedName.cs", "RedisSsot.Analyzers/Settings/DeprecatedListParser.cs", "RedisSsot.Analyzers/Baseline/BaselineParser.cs", "RedisSsot.Analyzers/Managers/NearMiss.cs", "RedisSsot.Analyzers/Catalogue/CatalogueParser.cs", "RedisSsot.Analyzers/Catalogue/EntryReader.cs", "RedisSsot.Analyzers/Catalogue/ShareTemplate.cs"]);

    private static void AssertSame(string id, string[] sources, params string[] without) =>
        Assert.Equal(
            RulePage.Of(id).FirstCellsOf("What the fix does not do").Order(StringComparer.Ordinal),
            SourceFile.OfProduct.Where(file => IsOneOf(file, sources) && !IsOneOf(file, without)).SelectMany(Sentences).Except(Phrases).Distinct().Order(StringComparer.Ordinal));

    private static bool IsOneOf(SourceFile file, string[] paths) => paths.Any(path => file.Path.StartsWith(path, StringComparison.Ordinal));

    /// <summary>The strings of a file that are sentences, with an ellipsis for what is filled in.</summary>
    private static IEnumerable<string> Sentences(SourceFile file) =>
        file.Root.DescendantNodes()
            .OfType<ExpressionSyntax>()
            .Where(expression => IsText(expression) && !(expression.Parent is BinaryExpressionSyntax parent && IsText(parent)) && !expression.Ancestors().Any(node => node is InterpolationSyntax))
            .Select(Text)
            .Where(text => text.Count(c => c == ' ') >= 2);

    private static bool IsText(ExpressionSyntax expression) =>
        expression is InterpolatedStringExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression }
        || (expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum && IsText(sum.Left) && IsText(sum.Right));

    private static string Text(ExpressionSyntax expression) =>
        expression switch
        {
            BinaryExpressionSyntax sum => Text(sum.Left) + Text(sum.Right),
            LiteralExpressionSyntax literal => literal.Token.ValueText,
            InterpolatedStringExpressionSyntax pieces => string.Concat(pieces.Contents.Select(piece => piece is InterpolatedStringTextSyntax text ? text.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}") : "…")),
            _ => "",
        };
}
