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
/// <param name="IsFixable">Whether that fix is there from the start. An import goes only after the last use of what it brings.</param>
/// <param name="IsInformation">Whether it is no warning.</param>
internal sealed record SampleTableRow(string File, string Rule, bool IsFixed, bool IsFixable, bool IsInformation)
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
                yield return Row($"{project}/{cells[2].Split('`')[1]}", cells[3], cells[4], cells[^2]);
        }
    }

    private static SampleTableRow Row(string file, string rule, string shape, string result)
    {
        var isFixed = result.StartsWith("fixed", StringComparison.Ordinal);
        return new(file, rule, isFixed, isFixed && !result.Contains("with the last use"), IsInformation: shape.StartsWith("information", StringComparison.Ordinal));
    }

    private static string[] Lines() => System.IO.File.ReadAllLines(Path.Combine(BuildFacts.RepositoryRoot, "samples", "README.md"));
}
