using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using RedisSsot.PackageTests;

namespace RedisSsot.ToolTests.EndToEnd;

/// <summary>The table of the sample's page: every finding, and what becomes of it.</summary>
internal static class SampleTable
{
    /// <summary>The findings that a build reports. Without a documentation file it does not look into comments.</summary>
    // | 1 | `Agents/AgentExecutionEngine.cs` | RSSOT1001 | … | fixed |
    public static IReadOnlyList<SampleFinding> Rows
    {
        get
        {
            var project = "";
            return [.. File.ReadAllLines(Repository.Folder("samples", "README.md"))
                .Where(line => line.StartsWith('|') && !line.Contains("`cref`", StringComparison.Ordinal))
                .Skip(2)
                .Select(line => line.Replace("\\|", "").Split('|', StringSplitOptions.TrimEntries))
                .Select(cells =>
                {
                    if (cells[1].Length > 0)
                        return new SampleFinding($"{project}/{cells[2].Split('`')[1]}", cells[3], cells[^2]);

                    project = cells[2].Split("**")[1];
                    return null;
                })
                .OfType<SampleFinding>()];
        }
    }
}

/// <summary>One row of the table.</summary>
/// <param name="File">The path from the folder of the sample.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Result"><c>fixed</c>, and how; or <c>left</c>, and why.</param>
internal sealed record SampleFinding(string File, string Rule, string Result)
{
    public bool IsFixed => Result.StartsWith("fixed", StringComparison.Ordinal);

    /// <summary>The folder of its project.</summary>
    public string Project => File.Split('/')[0];
}
