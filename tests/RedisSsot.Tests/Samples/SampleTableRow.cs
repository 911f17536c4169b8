using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.Tests.Samples;

/// <summary>A row of the table in the sample's README.</summary>
/// <param name="File">The file, relative to the sample.</param>
/// <param name="Rule">The rule that reports it.</param>
/// <param name="IsFixed">Whether a fix removes it.</param>
internal sealed record SampleTableRow(string File, string Rule, bool IsFixed)
{
    /// <summary>The rows of the table.</summary>
    public static IEnumerable<SampleTableRow> All()
    {
        var project = "";
        foreach (var cells in Lines().Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            if (cells[1].Length == 0)
                project = cells[2].Split("**")[1];
            else
                yield return new($"{project}/{cells[2].Split('`')[1]}", cells[3], IsFixed: cells[^2].StartsWith("fixed", StringComparison.Ordinal));
        }
    }

    private static string[] Lines() => System.IO.File.ReadAllLines(Path.Combine(BuildFacts.RepositoryRoot, "samples", "README.md"));
}
