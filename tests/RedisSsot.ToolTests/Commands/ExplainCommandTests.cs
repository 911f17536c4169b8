using System.IO;
using RedisSsot.Tool;
using RedisSsot.Tool.Building;
using RedisSsot.Tool.Commands;
using RedisSsot.Tool.Reports;
using Spectre.Console;
using Xunit;

namespace RedisSsot.ToolTests.Commands;

public class ExplainCommandTests
{
    public static TheoryData<string> Rules => [.. Sdk.Rules];

    [Theory]
    [InlineData("RSSOT1001")]
    [InlineData("rssot1001")]
    [InlineData("1001")]
    public void A_rule_is_found_by_its_id(string id) => Assert.StartsWith("# RSSOT1001: Redis connection opened outside the shared accessor", ExplainCommand.PageOf(id));

    [Theory]
    [InlineData("RSOT1001", "Did you mean 'RSSOT1001'?")]
    [InlineData("RSSOT10011", "Did you mean 'RSSOT1001'?")]
    [InlineData("CA1822", "There are: RSSOT1001, ")]
    public void A_rule_that_does_not_exist_is_an_error_with_a_suggestion(string id, string suggestion)
    {
        var problem = Assert.Throws<ToolException>(() => ExplainCommand.PageOf(id));
        Assert.Equal(ExitCode.Usage, problem.ExitCode);
        Assert.Contains(suggestion, problem.Message);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_page_can_be_shown_on_a_terminal(string rule)
    {
        var writer = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Out = new AnsiConsoleOutput(writer) });
        MarkdownPage.Write(console, ExplainCommand.PageOf(rule));

        Assert.Contains(RulePages.Title(rule)[..10], writer.ToString());
        Assert.DoesNotContain("```", writer.ToString());
        Assert.DoesNotContain("](", writer.ToString());
    }

    [Fact]
    public void A_pipe_is_given_the_page_as_it_is()
    {
        var writer = new StringWriter { NewLine = "\n" };
        MarkdownPage.Write(Terminal.PlainTo(writer), ExplainCommand.PageOf("RSSOT1001"));

        Assert.Contains("```ini\n[src/Legacy/**.cs]\n", writer.ToString());
    }
}
