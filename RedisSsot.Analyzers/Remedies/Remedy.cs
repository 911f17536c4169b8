using System.Collections.Immutable;
using RedisSsot.Accessors;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>What would repair a finding: the accessor to write and the places that change with it, or the reason why nothing is rewritten.</summary>
internal sealed record Remedy(Accessor? Accessor, ImmutableArray<Place> Places, string? Refusal)
{
    /// <summary>How the accessor gets to its place if it is a service; null otherwise.</summary>
    public Injection? Injection { get; init; }

    /// <summary>What the message tells the reader to do.</summary>
    public string Advice =>
        (Accessor, Refusal) switch
        {
            ({ } accessor, null) => Use(accessor),
            ({ } accessor, { } reason) => $"{Use(accessor)} (no automatic fix: {reason})",
            (null, var reason) => reason!,
        };

    /// <summary>The finding can be repaired.</summary>
    public static Remedy Use(Accessor accessor, ImmutableArray<Place> places) => new(accessor, places, null);

    /// <summary>The finding is not rewritten.</summary>
    /// <param name="reason">Why not, as the end of a sentence.</param>
    /// <param name="accessor">The accessor to name all the same.</param>
    public static Remedy Refuse(string reason, Accessor? accessor = null) => new(accessor, ImmutableArray<Place>.Empty, reason);

    private static string Use(Accessor accessor) =>
        accessor.IsService ? $"take '{accessor.ShortName}' from the container" : $"use '{accessor.ShortName}'";
}
