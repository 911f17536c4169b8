using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Findings;

/// <summary>What a rule has to say: where, in which words, and what the fix has to know.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Location">The place; <see cref="Location.None"/> when it is a setting of the whole project.</param>
/// <param name="Arguments">What the message is filled in with.</param>
/// <param name="Notes">What reports and fixes read; null when there is nothing but the message.</param>
internal sealed record Finding(DiagnosticDescriptor Descriptor, Location Location, ImmutableArray<string> Arguments, Notes? Notes = null)
{
    /// <summary>How loud it is; null for as loud as the rule.</summary>
    public DiagnosticSeverity? Severity { get; init; }
}
