using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
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

    private static readonly RulePage Opening = RulePage.Of("RSSOT1001");

    private static readonly RulePage Accessor = RulePage.Of("RSSOT9001");

    public static TheoryData<string> BadAccessors => [.. Accessor.CodeOf("Bad", "ini")];

    public static TheoryData<string> GoodAccessors => [.. Accessor.CodeOf("Good", "ini")];

    public static TheoryData<string> BadSettings => [.. RulePage.Of("RSSOT9002").CodeOf("Bad", "ini")];

    public static TheoryData<string> GoodSettings => [.. RulePage.Of("RSSOT9002").CodeOf("Good", "ini")];

    public static TheoryData<string, string> Silencers => new()
    {
        { "RSSOT9001", RulePage.Of("RSSOT9001").CodeOf("Bad", "ini").First() },
        { "RSSOT9002", RulePage.Of("RSSOT9002").CodeOf("Bad", "ini").First() },
    };

    [Fact]
    public async Task The_bad_program_is_reported() =>
        Assert.Equal(["RSSOT1001", "RSSOT1001"], await FindingsIn(Program("Bad")));

    [Fact]
    public async Task The_good_program_is_not_reported() => Assert.Empty(await FindingsIn(Program("Good")));

    [Fact]
    public async Task The_fix_leads_from_the_bad_program_to_the_good_one()
    {
        var solution = await FixAllRun.FixAsync(Program("Bad").Solution);
        var program = await solution.Projects.Single().Documents.First().GetTextAsync();
        Assert.Equal(Opening.CodeOf("Good", "csharp").Single(), program.ToString());
    }

    [Theory]
    [MemberData(nameof(BadAccessors))]
    public async Task An_accessor_shown_as_bad_is_reported_once(string settings) =>
        Assert.Single(await FindingsIn(AccessorProgram(settings)), "RSSOT9001");

    [Theory]
    [MemberData(nameof(GoodAccessors))]
    public async Task An_accessor_shown_as_good_is_not_reported(string settings) =>
        Assert.Equal(["RSSOT1001", "RSSOT1001"], await FindingsIn(AccessorProgram(settings)));

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

    [Fact]
    public async Task A_rule_about_code_is_silenced_by_a_section()
    {
        var silencer = Opening.CodeOf("How to silence", "ini").Single().Replace("src/Legacy/**.cs", "*.cs");
        Assert.Empty(await FindingsIn(SingleProject.Of(Opening.CodeOf("Bad", "csharp").Single(), silencer)));
    }

    private static Project Program(string section) =>
        SingleProject.Of(Opening.CodeOf(section, "csharp").Single(), Opening.CodeOf("Bad", "ini").Single());

    private static Project AccessorProgram(string settings) => SingleProject.Of(Accessor.CodeOf("Bad", "csharp").Single(), settings);

    private static async Task<string[]> FindingsIn(Project project) =>
        [.. (await FixAllRun.FindingsAsync(project)).Select(finding => finding.Id).Order()];
}
