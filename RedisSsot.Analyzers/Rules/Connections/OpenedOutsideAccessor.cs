using System.Collections.Immutable;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Remedies;

namespace RedisSsot.Rules.Connections;

/// <summary>RSSOT1001: Redis connection opened outside the shared accessor.</summary>
internal static class OpenedOutsideAccessor
{
    /// <summary>Judges an opening that lies outside all owners.</summary>
    public static Finding Check(Opening opening, Remedy remedy) =>
        new(
            Descriptors.OpenedOutsideAccessor,
            opening.Reference.GetLocation(),
            ImmutableArray.Create(opening.Target, remedy.Advice),
            Notes.Of(opening, remedy));
}
