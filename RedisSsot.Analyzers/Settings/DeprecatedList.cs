using System.Collections.Immutable;

namespace RedisSsot.Settings;

/// <summary>One line of the list of deprecated managers.</summary>
/// <param name="Name">What is deprecated.</param>
/// <param name="Replacement">The dotted name of what takes its place; null for the shared accessor.</param>
/// <param name="Line">The line, counted from zero.</param>
/// <param name="Column">Where the name begins.</param>
/// <param name="Length">How long the name is.</param>
internal sealed record DeprecatedEntry(DeprecatedName Name, string? Replacement, int Line, int Column, int Length);

/// <summary>What a list of deprecated managers says, and what is wrong with it.</summary>
internal sealed record DeprecatedList(ImmutableArray<DeprecatedEntry> Entries, ImmutableArray<LineProblem> Problems);
