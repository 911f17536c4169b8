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
            opening.Place.GetLocation(),
            ImmutableArray.Create(opening.Target, remedy.Advice),
            Notes.Of(opening, remedy));

    /// <summary>Judges a call that opens a connection but yields none that could be shared.</summary>
    public static Finding Check(CatalogueUse use, Remedy remedy) =>
        new(
            Descriptors.OpenedOutsideAccessor,
            use.Place.GetLocation(),
            ImmutableArray.Create(use.Target, remedy.Advice),
            Notes.Of("library", use.Target, remedy));
}
