using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace RedisSsot.Tests.House;

public class RulePageTests
{
    private static readonly string[] Sections =
    [
        "Why you see this",
        "Bad",
        "Good",
        "When it stays quiet",
        "How to fix",
        "What the fix does not do",
        "How to silence",
        "Settings",
        "Known limits",
    ];

    public static TheoryData<string> Ids => EveryRule.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_begins_with_the_id_and_the_title(string id) =>
        Assert.Equal($"# {id}: {Descriptor(id).Title.ToString(null)}", RulePage.Of(id).FirstLine);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_all_sections_in_the_same_order(string id) => Assert.Equal(Sections, RulePage.Of(id).Sections);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_speaks_to_the_reader(string id) =>
        Assert.StartsWith("You're seeing this because ", RulePage.Of(id).ProseOf("Why you see this").TrimStart());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_how_to_silence_the_rule(string id) =>
        Assert.Contains(RulePage.Of(id).CodeOf("How to silence", "ini"), block => block.Contains($"dotnet_diagnostic.{id}.severity = none"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_page(string id) => Assert.EndsWith("/" + RulePage.PathOf(id), Descriptor(id).HelpLinkUri);

    [Fact]
    public void Every_page_belongs_to_a_rule() =>
        Assert.Equal(
            Descriptors.All.Select(descriptor => descriptor.Id + ".md"),
            System.IO.Directory.GetFiles(System.IO.Path.Combine(Verifying.BuildFacts.RepositoryRoot, "docs", "rules")).Select(System.IO.Path.GetFileName).Order());

    private static DiagnosticDescriptor Descriptor(string id) => Descriptors.All.Single(descriptor => descriptor.Id == id);
}
