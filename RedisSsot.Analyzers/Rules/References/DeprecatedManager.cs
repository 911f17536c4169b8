using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Remedies;

namespace RedisSsot.Rules.References;

/// <summary>RSSOT2001: Deprecated Redis manager referenced.</summary>
internal static class DeprecatedManager
{
    /// <summary>Judges the mention of something that is listed. A comment breaks nothing, so what it mentions is only information.</summary>
    public static Finding Check(ManagerReference reference, ManagerRemedy remedy) =>
        new(
            Descriptors.DeprecatedManager,
            reference.Location,
            ImmutableArray.Create(reference.Target, reference.IsType ? "Redis manager" : "member of a Redis manager", ManagerAdvice.Of(remedy)),
            Notes.Of(reference, remedy))
        {
            Severity = reference.Kind == ReferenceKind.Cref ? DiagnosticSeverity.Info : null,
        };
}
