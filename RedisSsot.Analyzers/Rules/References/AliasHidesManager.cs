using System.Collections.Immutable;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Remedies;

namespace RedisSsot.Rules.References;

/// <summary>RSSOT2003: Alias hides a Redis manager.</summary>
internal static class AliasHidesManager
{
    /// <summary>Judges a directive that gives a manager, a connection type or the accessor's type another name.</summary>
    public static Finding? Check(ManagerImport import, ManagerRemedy remedy) =>
        import is { Hides: true, Alias: { } alias }
            ? new(
                Descriptors.AliasHidesManager,
                import.Location,
                ImmutableArray.Create(alias, import.Name, ManagerAdvice.Of(import, remedy)),
                Notes.Of(import, remedy))
            : null;
}
