using System.Collections.Generic;
using System.IO;
using System.Linq;
using RedisSsot.Tool.Reports;
using Spectre.Console;

namespace RedisSsot.Tool.Commands;

/// <summary>Prints rows: as a table in a terminal, and as plain columns where another program reads.</summary>
internal static class Listing
{
    public static void Print(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows) => Print(Terminal.Output, headings, rows);

    public static void Print(TextWriter output, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows) => Print(Terminal.PlainTo(output), headings, rows);

    private static void Print(IAnsiConsole console, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = console.Profile.Capabilities.Ansi ? TableBorder.Rounded : TableBorder.None };
        foreach (var heading in headings)
            table.AddColumn(new TableColumn(new Text(heading)));
        foreach (var row in rows)
            table.AddRow(row.Select(cell => new Text(cell)));
        console.Write(table);
    }
}
