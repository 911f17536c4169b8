using System;
using System.Collections.Generic;
using System.Linq;

namespace RedisSsot.Benchmarks.Measuring;

/// <summary>A table in Markdown.</summary>
internal sealed class Table(params string[] head)
{
    private readonly List<string[]> _rows = [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Print()
    {
        Console.WriteLine();
        Print(head);
        Print([.. head.Select((_, column) => column == 0 ? "---" : "--:")]);
        foreach (var row in _rows)
            Print(row);
    }

    private static void Print(string[] cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");
}
