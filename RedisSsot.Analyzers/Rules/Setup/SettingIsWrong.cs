using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RedisSsot.Findings;
using RedisSsot.Settings;

namespace RedisSsot.Rules.Setup;

/// <summary>RSSOT9002: A RedisSsot setting is wrong.</summary>
internal static class SettingIsWrong
{
    /// <summary>Reports a setting that has no effect.</summary>
    public static Finding Check(SettingProblem problem) => Check(problem.Key, problem.Reason, Location.None);

    /// <summary>Reports a line of a file that has no effect.</summary>
    public static Finding Check(string file, string reason, Location line) =>
        new(Descriptors.SettingIsWrong, line, ImmutableArray.Create(file, reason), new Notes("setting", file) { Reason = reason });
}
