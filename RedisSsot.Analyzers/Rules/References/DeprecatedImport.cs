using System.Collections.Immutable;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Remedies;

namespace RedisSsot.Rules.References;

/// <summary>RSSOT2002: Deprecated Redis import.</summary>
internal static class DeprecatedImport
{
    /// <summary>Judges a directive that imports something listed under its own name.</summary>
    public static Finding? Check(ManagerImport import, ManagerRemedy remedy) =>
        import is { Hides: false, Entry: not null }
            ? new(
                Descriptors.DeprecatedImport,
                import.Location,
                ImmutableArray.Create(import.Name, ManagerAdvice.Of(remedy)),
                Notes.Of(import, remedy))
            : null;
}
