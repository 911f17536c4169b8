using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using RedisSsot.CodeFixes.Fixes;
using RedisSsot.Tests.House;
using RedisSsot.Tests.Samples;
using Xunit;

namespace RedisSsot.Tests.Lifetime;

/// <summary>The examples on the page of the rule are run.</summary>
public class DisposalPageTests
{
    private static readonly RulePage Page = RulePage.Of("RSSOT3001");

    [Fact]
    public async Task The_bad_program_is_reported() =>
        Assert.Equal(["RSSOT3001", "RSSOT3001", "RSSOT3001"], (await FixAllRun.FindingsAsync(Program("Bad"))).Select(finding => finding.Id));

    [Fact]
    public async Task The_good_program_is_not_reported() => Assert.Empty(await FixAllRun.FindingsAsync(Program("Good")));

    [Fact]
    public async Task The_fix_leads_from_the_bad_program_to_the_good_one()
    {
        var solution = await FixAllRun.FixAsync(Program("Bad").Solution, new KeepOpenFix(), KeepOpenFix.EquivalenceKey);
        var program = await solution.Projects.Single().Documents.First().GetTextAsync();
        Assert.Equal(Page.CodeOf("Good", "csharp").Single(), program.ToString());
    }

    [Fact]
    public async Task The_rule_is_silenced_by_a_section()
    {
        var silencer = Page.CodeOf("How to silence", "ini").Single().Replace("src/Legacy/**.cs", "*.cs");
        Assert.Empty(await FixAllRun.FindingsAsync(SingleProject.Of(Page.CodeOf("Bad", "csharp").Single(), silencer)));
    }

    private static Project Program(string section) => SingleProject.Of(Page.CodeOf(section, "csharp").Single(), Page.CodeOf("Bad", "ini").Single());
}
