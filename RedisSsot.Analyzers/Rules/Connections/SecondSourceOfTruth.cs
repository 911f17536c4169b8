using System.Collections.Immutable;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Remedies;

namespace RedisSsot.Rules.Connections;

/// <summary>RSSOT1003: Second source of truth.</summary>
internal static class SecondSourceOfTruth
{
    /// <summary>Judges a field or property that keeps a connection beside the accessor.</summary>
    public static Finding Check(Holder holder, Opening opening, Remedy remedy) =>
        new(
            Descriptors.SecondSourceOfTruth,
            holder.Identifier.GetLocation(),
            ImmutableArray.Create(holder.Identifier.ValueText, remedy.Advice),
            Notes.Of(opening, remedy) with { Kind = "holder", Target = holder.Symbol.ContainingType.Name + "." + holder.Symbol.Name });

    /// <summary>Judges a registration that repeats one before it.</summary>
    public static Finding Check(ServiceRegistration second, string first, Opening opening)
    {
        var remedy = Remedy.Refuse($"'{first}' registers '{second.Service?.Name}' already, and the last registration wins; keep one of the two");
        return new(
            Descriptors.SecondSourceOfTruth,
            second.Place.GetLocation(),
            ImmutableArray.Create(second.Name, remedy.Advice),
            Notes.Of(opening, remedy) with { Kind = "registration", Target = second.Name });
    }
}
