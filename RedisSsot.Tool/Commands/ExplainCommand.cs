using System;
using System.CommandLine;
using System.Linq;
using RedisSsot.Tool.Building;
using RedisSsot.Tool.Reports;
using Spectre.Console;

namespace RedisSsot.Tool.Commands;

/// <summary><c>redis-ssot explain RSSOT1001</c>: the page of a rule in the terminal.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var rule = new Argument<string?>("rule") { Description = "The id of a rule; all of them are listed without it.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("explain", "Show the page of a rule.") { rule };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(rule) is { } id)
                MarkdownPage.Write(Terminal.Output, PageOf(id));
            else
                List();
            return (int)ExitCode.Clean;
        });
        return command;
    }

    /// <summary>The page of a rule; a wrong id ends the command with the id that was probably meant.</summary>
    public static string PageOf(string id)
    {
        var name = id.Trim().ToUpperInvariant();
        if (name.Length > 0 && name.All(char.IsAsciiDigit))
            name = "RSSOT" + name;

        return RulePages.Page(name) ?? throw ToolException.Usage(Nearest(name) is { } near
            ? $"There is no rule '{id}'. Did you mean '{near}'?"
            : $"There is no rule '{id}'. There are: {string.Join(", ", Sdk.Rules)}.");
    }

    private static void List()
    {
        foreach (var rule in Sdk.Rules)
            Terminal.Output.WriteLine($"{rule}  {RulePages.Title(rule)}");
    }

    private static string? Nearest(string name) =>
        Sdk.Rules.Select(rule => (Rule: rule, Distance: Distance(name, rule))).Where(near => near.Distance <= 2).OrderBy(near => near.Distance).Select(near => near.Rule).FirstOrDefault();

    // Letters that are added, left out or changed: each costs one.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
