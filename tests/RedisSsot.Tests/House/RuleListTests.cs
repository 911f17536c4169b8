using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.House;

/// <summary>The lists of rules that are kept by hand.</summary>
public class RuleListTests
{
    public static TheoryData<string> Ids => EveryRule.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_one_line_in_the_release_files(string id)
    {
        var rule = Descriptors.All.Single(descriptor => descriptor.Id == id);
        var line = Assert.Single(Lines("RedisSsot.Analyzers/AnalyzerReleases.Shipped.md", "RedisSsot.Analyzers/AnalyzerReleases.Unshipped.md"), line => line.StartsWith(id, StringComparison.Ordinal));
        Assert.Equal($"{id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title.ToString(null)}", line);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_row_in_the_readme(string id)
    {
        var rule = Descriptors.All.Single(descriptor => descriptor.Id == id);
        var row = Assert.Single(Lines("README.md"), line => line.StartsWith($"| [{id}]({RulePage.PathOf(id)}) |", StringComparison.Ordinal));
        var isFixed = ProviderTests.AllFixes.Any(fix => fix.FixableDiagnosticIds.Contains(id));
        Assert.EndsWith($"| {rule.Title.ToString(null)} | {rule.DefaultSeverity} | {(isFixed ? "yes" : "no")} |", row);
    }

    [Fact]
    public void The_readme_has_no_row_of_another_rule() =>
        Assert.Equal(Descriptors.All.Length, Lines("README.md").Count(line => line.StartsWith("| [RSSOT", StringComparison.Ordinal)));

    [Fact]
    public void The_readme_fixes_all_that_can_be_fixed_everywhere()
    {
        var command = Assert.Single(Lines("README.md"), line => line.StartsWith("dotnet format analyzers", StringComparison.Ordinal));
        var everywhere = ProviderTests.AllFixes.Where(fix => fix.GetFixAllProvider() is not null).SelectMany(fix => fix.FixableDiagnosticIds).Intersect(Descriptors.All.Select(rule => rule.Id));
        Assert.Equal(everywhere.Order(), command.Split(' ').Where(word => word.StartsWith("RSSOT", StringComparison.Ordinal)));
    }

    private static string[] Lines(params string[] files) =>
        [.. files.Select(file => Path.Combine(BuildFacts.RepositoryRoot, file)).Where(File.Exists).SelectMany(File.ReadAllLines)];
}
