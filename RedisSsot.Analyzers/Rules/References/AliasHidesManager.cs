using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Remedies;

namespace RedisSsot.Rules.References;

/// <summary>RSSOT2003: Alias hides a Redis manager.</summary>
internal static class AliasHidesManager
{
    /// <summary>Judges a directive that gives a manager, a connection type or the accessor's type another name.</summary>
    /// <param name="import">The directive.</param>
    /// <param name="remedy">What takes the place of what it names.</param>
    /// <param name="isWrapper">Whether that only passes on what the accessor gives, which makes it information.</param>
    public static Finding? Check(ManagerImport import, ManagerRemedy remedy, bool isWrapper) =>
        import is { Hides: true, Alias: { } alias }
            ? new(
                Descriptors.AliasHidesManager,
                import.Location,
                ImmutableArray.Create(alias, import.Name, ManagerAdvice.Of(import, remedy, isWrapper)),
                Notes.Of(import, remedy))
            {
                Severity = isWrapper ? DiagnosticSeverity.Info : null,
            }
            : null;
}
