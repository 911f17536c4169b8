using Microsoft.CodeAnalysis;

namespace RedisSsot.Remedies;

/// <summary>What takes the place of a deprecated manager.</summary>
/// <param name="Remedy">The accessor and the place, or the reason why nothing is rewritten.</param>
/// <param name="Name">What to use instead, for messages; null where nothing can be named.</param>
/// <param name="Replacement">What the list says takes its place; null for the accessor.</param>
/// <param name="ReplacementType">The type that the replacement or the accessor has; null where it is not known.</param>
internal sealed record ManagerRemedy(Remedy Remedy, string? Name, string? Replacement, ITypeSymbol? ReplacementType);
