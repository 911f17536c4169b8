using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RedisSsot.CodeFixes.Fixes;
using RedisSsot.Tests.Samples;
using Xunit;

namespace RedisSsot.Tests.House;

/// <summary>The examples on the pages of the rules are run.</summary>
public class RulePageExampleTests
{
    /// <summary>A program that gives the settings something to be about.</summary>
    private const string AnyProgram = """
        namespace Chat.Backend;

        public static class RedisManager
        {
            public static ConnectionMultiplexer Shared { get; } = ConnectionMultiplexer.Connect("redis:6379");
        }
        """;

    private static readonly RulePage Accessor = RulePage.Of("RSSOT9001");

    public static TheoryData<string> BadAccessors => [.. Accessor.CodeOf("Bad", "ini")];

    public static TheoryData<string> GoodAccessors => [.. Accessor.CodeOf("Good", "ini")];

    public static TheoryData<string> BadSettings => [.. RulePage.Of("RSSOT9002").CodeOf("Bad", "ini")];

    public static TheoryData<string> GoodSettings => [.. RulePage.Of("RSSOT9002").CodeOf("Good", "ini")];

    /// <summary>The rules about code, each with the number of its findings in its bad program.</summary>
    public static TheoryData<string, int> CodeRules => new()
    {
        { "RSSOT1001", 2 },
        { "RSSOT1003", 2 },
        { "RSSOT1004", 3 },
        { "RSSOT3001", 3 },
    };

    private static readonly Dictionary<string, (CodeFixProvider Fix, string Key)> Fixes = new()
    {
        ["RSSOT1001"] = (new UseAccessorFix(), UseAccessorFix.EquivalenceKey),
        ["RSSOT1003"] = (new UseAccessorFix(), UseAccessorFix.EquivalenceKey),
        ["RSSOT1004"] = (new RegisterOnceFix(), RegisterOnceFix.EquivalenceKey),
        ["RSSOT3001"] = (new KeepOpenFix(), KeepOpenFix.EquivalenceKey),
    };

    public static TheoryData<string, string> Silencers => new()
    {
        { "RSSOT9001", RulePage.Of("RSSOT9001").CodeOf("Bad", "ini").First() },
        { "RSSOT9002", RulePage.Of("RSSOT9002").CodeOf("Bad", "ini").First() },
    };

    [Theory]
    [MemberData(nameof(CodeRules))]
    public async Task The_bad_program_is_reported(string id, int count) =>
        Assert.Equal(Enumerable.Repeat(id, count), await FindingsIn(Program(id, "Bad")));

    [Theory]
    [MemberData(nameof(CodeRules))]
    public async Task The_good_program_is_not_reported(string id, int _) => Assert.Empty(await FindingsIn(Program(id, "Good")));

    [Theory]
    [MemberData(nameof(CodeRules))]
    public async Task The_fix_leads_from_the_bad_program_to_the_good_one(string id, int _)
    {
        var solution = await FixAllRun.FixAsync(Program(id, "Bad").Solution, Fixes[id].Fix, Fixes[id].Key);
        var program = await solution.Projects.Single().Documents.First().GetTextAsync();
        Assert.Equal(RulePage.Of(id).CodeOf("Good", "csharp").Single(), program.ToString());
    }

    [Theory]
    [MemberData(nameof(BadAccessors))]
    public async Task An_accessor_shown_as_bad_is_reported_once(string settings) =>
        Assert.Single(await FindingsIn(AccessorProgram(settings)), "RSSOT9001");

    [Theory]
    [MemberData(nameof(GoodAccessors))]
    public async Task An_accessor_shown_as_good_is_not_reported(string settings) =>
        Assert.Equal(["RSSOT1003", "RSSOT1003"], await FindingsIn(AccessorProgram(settings)));

    [Theory]
    [MemberData(nameof(BadSettings))]
    public async Task A_setting_shown_as_bad_is_reported_once(string settings) =>
        Assert.Single(await FindingsIn(SingleProject.Of(AnyProgram, settings)), "RSSOT9002");

    [Theory]
    [MemberData(nameof(GoodSettings))]
    public async Task A_setting_shown_as_good_is_not_reported(string settings) =>
        Assert.DoesNotContain("RSSOT9002", await FindingsIn(SingleProject.Of(AnyProgram, settings)));

    [Theory]
    [MemberData(nameof(Silencers))]
    public async Task A_rule_about_the_setup_is_silenced_by_a_global_configuration(string id, string bad)
    {
        var silencer = RulePage.Of(id).CodeOf("How to silence", "ini").Single();
        var project = AccessorProgram(bad);
        Assert.Contains(id, await FindingsIn(project));
        Assert.DoesNotContain(id, await FindingsIn(SingleProject.With(project, ".globalconfig", silencer)));
    }

    [Theory]
    [MemberData(nameof(CodeRules))]
    public async Task A_rule_about_code_is_silenced_by_a_section(string id, int _)
    {
        var silencer = RulePage.Of(id).CodeOf("How to silence", "ini").Single().Replace("src/Legacy/**.cs", "*.cs");
        var settings = RulePage.Of(id).CodeOf("Bad", "ini").Single() + "\n" + silencer;
        Assert.Empty(await FindingsIn(SingleProject.Of(RulePage.Of(id).CodeOf("Bad", "csharp").Single(), settings)));
    }

    private static Project Program(string id, string section) =>
        SingleProject.Of(RulePage.Of(id).CodeOf(section, "csharp").Single(), RulePage.Of(id).CodeOf("Bad", "ini").Single());

    private static Project AccessorProgram(string settings) => SingleProject.Of(Accessor.CodeOf("Bad", "csharp").Single(), settings);

    private static async Task<string[]> FindingsIn(Project project) =>
        [.. (await FixAllRun.FindingsAsync(project)).Select(finding => finding.Id).Order()];
}
