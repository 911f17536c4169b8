using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RedisSsot.Accessors;
using RedisSsot.Findings;

namespace RedisSsot.Rules.Setup;

/// <summary>RSSOT9001: The shared accessor cannot be used.</summary>
internal static class AccessorCannotBeUsed
{
    /// <summary>Judges what became of an accessor's name in a project that opens connections.</summary>
    public static Finding? Check(AccessorResolution resolution) =>
        resolution.IsSetupProblem
            ? new(Descriptors.AccessorCannotBeUsed, Location.None, ImmutableArray.Create(resolution.Name.Member, resolution.Problem!), new Notes("setup", resolution.Name.Member) { Reason = resolution.Problem })
            : null;
}
