using System.Collections.Generic;
using System.IO;
using System.Linq;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Reports;

/// <summary>The pages about the rules, which the tool carries.</summary>
internal static class RulePages
{
    /// <summary>The page of a rule in Markdown; null where there is none.</summary>
    public static string? Page(string rule)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"Rules/{rule}.md");
        return stream is null ? null : new StreamReader(stream).ReadToEnd();
    }

    /// <summary>The title of a rule: the heading of its page without the id.</summary>
    public static string Title(string rule) => Titles.GetValueOrDefault(rule, "");

    public static string HelpUri(string rule) => $"https://github.com/redis-ssot/redis-ssot/blob/main/docs/rules/{rule}.md";

    private static Dictionary<string, string> Titles { get; } = Sdk.Rules.ToDictionary(rule => rule, rule => Page(rule)!.Split('\n')[0].Split(": ", 2)[^1].Trim());
}
