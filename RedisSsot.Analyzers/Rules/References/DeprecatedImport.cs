using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Remedies;

namespace RedisSsot.Rules.References;

/// <summary>RSSOT2002: Deprecated Redis import.</summary>
internal static class DeprecatedImport
{
    /// <summary>Judges a directive that imports something listed under its own name.</summary>
    /// <param name="import">The directive.</param>
    /// <param name="remedy">What takes the place of what it names.</param>
    /// <param name="isWrapper">Whether that only passes on what the accessor gives, which makes it information.</param>
    public static Finding? Check(ManagerImport import, ManagerRemedy remedy, bool isWrapper) =>
        import is { Hides: false, Entry: not null }
            ? new(
                Descriptors.DeprecatedImport,
                import.Location,
                ImmutableArray.Create(import.Name, ManagerAdvice.Of(import, remedy, isWrapper)),
                Notes.Of(import, remedy))
            {
                Severity = isWrapper ? DiagnosticSeverity.Info : null,
            }
            : null;
}
