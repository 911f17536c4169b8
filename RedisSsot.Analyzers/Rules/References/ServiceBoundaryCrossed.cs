using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RedisSsot.Detection;
using RedisSsot.Findings;
using RedisSsot.Remedies;

namespace RedisSsot.Rules.References;

/// <summary>RSSOT2004: Service boundary crossed.</summary>
internal static class ServiceBoundaryCrossed
{
    /// <summary>Says whether there is a boundary between two services.</summary>
    public static bool Lies(string service, string other) => !string.Equals(service, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Judges the mention of a manager on the other side.</summary>
    /// <param name="reference">The mention.</param>
    /// <param name="service">The service that the code belongs to.</param>
    /// <param name="other">The service that the manager belongs to.</param>
    /// <param name="remedy">What takes the manager's place.</param>
    public static Finding Check(ManagerReference reference, string service, string other, ManagerRemedy remedy) =>
        new(
            Descriptors.ServiceBoundaryCrossed,
            reference.Location,
            ImmutableArray.Create(reference.Target, other, service, ManagerAdvice.Of(remedy)),
            Notes.Of(reference, remedy))
        {
            Severity = reference.Kind == ReferenceKind.Cref ? DiagnosticSeverity.Info : null,
        };
}
