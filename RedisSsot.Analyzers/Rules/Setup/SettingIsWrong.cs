using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RedisSsot.Findings;
using RedisSsot.Settings;

namespace RedisSsot.Rules.Setup;

/// <summary>RSSOT9002: A RedisSsot setting is wrong.</summary>
internal static class SettingIsWrong
{
    /// <summary>Reports a setting that has no effect.</summary>
    public static Finding Check(SettingProblem problem) =>
        new(Descriptors.SettingIsWrong, Location.None, ImmutableArray.Create(problem.Key, problem.Reason));
}
