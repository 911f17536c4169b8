using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace RedisSsot.Tool.Reports;

/// <summary>Lines that go down over time, as SVG.</summary>
internal static class BurnDownChart
{
    private const double Width = 960;
    private const double Height = 220;
    private const double Margin = 34;

    /// <summary>A whole chart with its axes.</summary>
    public static string Large(IReadOnlyList<(DateTime Time, int Left)> points)
    {
        var most = Math.Max(1, points.Max(point => point.Left));
        var line = Line(points, most, Margin, 12, Width - Margin - 14, Height - 12 - Margin);
        var floor = Height - Margin;
        return string.Create(CultureInfo.InvariantCulture, $"""
            <svg class="chart" viewBox="0 0 {Width} {Height}" role="img" aria-label="Files left over time: from {points[0].Left} to {points[^1].Left}">
            <line x1="{Margin}" y1="12" x2="{Width - 14}" y2="12"/><line x1="{Margin}" y1="{floor}" x2="{Width - 14}" y2="{floor}"/>
            <text x="{Margin - 8}" y="16" text-anchor="end">{most}</text><text x="{Margin - 8}" y="{floor + 4}" text-anchor="end">0</text>
            <text x="{Margin}" y="{Height - 10}">{Day(points[0].Time)}</text><text x="{Width - 14}" y="{Height - 10}" text-anchor="end">{Day(points[^1].Time)}</text>
            <polygon points="{Margin},{floor} {line} {Width - 14},{floor}"/><polyline points="{line}"/>
            </svg>

            """);
    }

    /// <summary>A line of the height of a word.</summary>
    public static string Small(IReadOnlyList<(DateTime Time, int Left)> points) =>
        points.Count < 2 ? "" : $"""<svg class="spark" viewBox="0 0 90 18" role="img" aria-label="from {points[0].Left} to {points[^1].Left}"><polyline points="{Line(points, Math.Max(1, points.Max(point => point.Left)), 1, 2, 88, 14)}"/></svg>""";

    private static string Line(IReadOnlyList<(DateTime Time, int Left)> points, int most, double left, double top, double width, double height)
    {
        var start = points[0].Time;
        var span = Math.Max(1, (points[^1].Time - start).TotalSeconds);
        return string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{left + (width * (point.Time - start).TotalSeconds / span):0.#},{top + (height * (1 - ((double)point.Left / most))):0.#}")));
    }

    private static string Day(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
