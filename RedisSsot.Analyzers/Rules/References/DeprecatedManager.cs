using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Remedies;

namespace RedisSsot.Rules.References;

/// <summary>RSSOT2001: Deprecated Redis manager referenced.</summary>
internal static class DeprecatedManager
{
    /// <summary>
    /// Judges the mention of something that is listed. A comment breaks nothing, and a compatibility wrapper adds no connection, so these are
    /// only information.
    /// </summary>
    /// <param name="reference">The mention.</param>
    /// <param name="remedy">What takes the manager's place.</param>
    /// <param name="isWrapper">Whether the manager only passes on what the accessor gives.</param>
    public static Finding Check(ManagerReference reference, ManagerRemedy remedy, bool isWrapper) =>
        new(
            Descriptors.DeprecatedManager,
            reference.Location,
            ImmutableArray.Create(reference.Target, What(reference.IsType, isWrapper), ManagerAdvice.Of(remedy)),
            Notes.Of(reference, remedy))
        {
            Severity = isWrapper || reference.Kind == ReferenceKind.Cref ? DiagnosticSeverity.Info : null,
        };

    private static string What(bool isType, bool isWrapper) =>
        (isType ? "" : "member of a ") + (isWrapper ? "Redis manager and now a compatibility wrapper of the shared accessor" : "Redis manager");
}
