using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace RedisSsot.Tool.Reports;

/// <summary>What was left at a time: a line of the file that <c>--history</c> names.</summary>
/// <param name="Time">When it was measured, in UTC.</param>
/// <param name="Left">The files that touch Redis and are not clean.</param>
/// <param name="Phases">The same for each phase.</param>
/// <param name="Services">The same for each service.</param>
internal sealed record HistoryPoint(DateTime Time, int Left, IReadOnlyDictionary<string, int> Phases, IReadOnlyDictionary<string, int> Services);

/// <summary>The figures of earlier checks: a file of JSON lines, which can be committed and merged.</summary>
internal static class History
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Reads the file, where there is one.</summary>
    public static IReadOnlyList<HistoryPoint> Read(string path) =>
        File.Exists(path) ? [.. File.ReadLines(path).Select((line, index) => (line, index)).Where(line => line.line.Trim().Length > 0).Select(line => Parse(line.line, path, line.index + 1)).OrderBy(point => point.Time)] : [];

    /// <summary>Adds a report as a line.</summary>
    public static HistoryPoint Add(string path, Report report, DateTime time)
    {
        var point = new HistoryPoint(time, report.Total.FilesLeft, report.Phases.ToDictionary(row => row.Name, row => row.FilesLeft), report.Services.ToDictionary(row => row.Name, row => row.FilesLeft));
        var isBroken = File.Exists(path) && File.ReadAllText(path) is { Length: > 0 } text && !text.EndsWith('\n');
        File.AppendAllText(path, (isBroken ? "\n" : "") + JsonSerializer.Serialize(point, Options) + "\n");
        return point;
    }

    private static HistoryPoint Parse(string line, string path, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<HistoryPoint>(line, Options) is { Phases: not null, Services: not null } point ? point : throw new JsonException("it is empty");
        }
        catch (JsonException problem)
        {
            throw ToolException.Environment($"Line {number} of '{path}' is not what a check writes: {problem.Message}", problem);
        }
    }
}
