using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace RedisSsot.Tool.Reports;

/// <summary>Shows a page in Markdown on a terminal; a pipe is given the page as it is.</summary>
internal static partial class MarkdownPage
{
    public static void Write(IAnsiConsole console, string page)
    {
        var lines = page.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        if (!console.Profile.Capabilities.Ansi)
        {
            foreach (var line in lines)
                console.WriteLine(line);
            return;
        }

        var isCode = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
                isCode = !isCode;
            else if (isCode)
                console.MarkupLine($"    [aqua]{Markup.Escape(lines[i])}[/]");
            else if (lines[i].StartsWith('|'))
                i += WriteTable(console, lines[i..].TakeWhile(line => line.StartsWith('|')).ToList()) - 1;
            else if (lines[i].StartsWith('#'))
                console.MarkupLine($"[bold underline]{Inline(lines[i].TrimStart('#', ' '))}[/]");
            else
                i += WriteParagraph(console, lines[i..].TakeWhile((line, index) => index == 0 || (lines[i].Length > 0 && IsContinued(line))).ToList()) - 1;
        }
    }

    // The page is wrapped for its readers; a terminal has a width of its own.
    private static int WriteParagraph(IAnsiConsole console, List<string> lines)
    {
        console.MarkupLine(Inline(string.Join(' ', lines.Select((line, index) => index == 0 ? line.TrimEnd() : line.Trim()))));
        return lines.Count;
    }

    private static bool IsContinued(string line) => line.Length > 0 && line[0] is not ('#' or '|' or '-' or '*') && !char.IsAsciiDigit(line[0]) && !line.StartsWith("```", StringComparison.Ordinal);

    private static int WriteTable(IAnsiConsole console, List<string> lines)
    {
        var table = new Table { Border = TableBorder.Rounded, ShowRowSeparators = true };
        foreach (var heading in Cells(lines[0]))
            table.AddColumn(Inline(heading));
        foreach (var line in lines.Skip(2))
            table.AddRow([.. Cells(line).Take(table.Columns.Count).Select(Inline)]);
        console.Write(table);
        return lines.Count;
    }

    private static IEnumerable<string> Cells(string line) =>
        Bar().Split(line.Trim().Trim('|')).Select(cell => cell.Replace("\\|", "|").Trim());

    private static string Inline(string text)
    {
        var markup = Markup.Escape(text);
        markup = Link().Replace(markup, "$1");
        markup = Code().Replace(markup, "[aqua]$1[/]");
        return Bold().Replace(markup, "[bold]$1[/]").Replace("\\<", "<");
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    // Behind the escape of the console, where brackets are written twice.
    [GeneratedRegex(@"\[\[(.+?)\]\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\*\*([^*]+)\*\*")]
    private static partial Regex Bold();
}
