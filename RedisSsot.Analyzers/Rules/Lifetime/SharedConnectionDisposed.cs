using System.Collections.Immutable;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Remedies;

namespace RedisSsot.Rules.Lifetime;

/// <summary>RSSOT3001: Shared Redis connection disposed.</summary>
internal static class SharedConnectionDisposed
{
    /// <summary>Judges a disposal by where the connection comes from.</summary>
    public static Finding? Check(Disposal disposal, Provenance provenance)
    {
        if (!provenance.IsShared)
            return null;

        var advice = provenance.Owner is { } owner ? $"leave it open: it belongs to '{owner}'" : "leave it open: the container owns it";
        var obstacle = disposal.Obstacle ?? provenance.Obstacle;
        var places = obstacle is null && disposal.Place is { } place ? ImmutableArray.Create(new Place(PlaceRole.Close, place)) : ImmutableArray<Place>.Empty;
        return new(
            Descriptors.SharedConnectionDisposed,
            disposal.Location,
            ImmutableArray.Create(disposal.Name, obstacle is { } reason ? $"{advice} (no automatic fix: {reason})" : advice),
            Notes.Of("disposal", disposal.Name, new Remedy(null, places, obstacle)));
    }
}
