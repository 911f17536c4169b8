using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using RedisSsot.Settings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>The list of deprecated managers as a text: what is on it may be gone from the code, so that no symbol is left to compare.</summary>
internal sealed class ListedNames(ImmutableArray<DeprecatedEntry> entries)
{
    // What says more comes first: a member before its type, a type before its namespace, a name before a pattern.
    private readonly ImmutableArray<DeprecatedEntry> _entries = entries
        .OrderByDescending(entry => entry.Name.Segments.Length)
        .ThenBy(entry => entry.Name.HasStars)
        .ToImmutableArray();

    public bool IsEmpty => _entries.IsEmpty;

    /// <summary>Says whether an identifier may be a part of something listed. Asked before anything is bound.</summary>
    public bool MayName(string identifier) =>
        _entries.Any(entry => entry.Name.Segments.Any(segment => segment.Pattern != "*" && NamePattern.MatchesSegment(segment.Pattern, identifier)) || (IsScope(entry) && entry.Name.Segments.Length == 1));

    /// <summary>Finds the line for a type by its full name.</summary>
    /// <param name="name">The parts of the name.</param>
    /// <param name="isWhole">Whether the whole of the name must be a type, which may then lie deep below a listed namespace.</param>
    public DeprecatedEntry? Type(ImmutableArray<string> name, bool isWhole) =>
        _entries.FirstOrDefault(entry =>
            !IsMember(entry)
            && Starts(entry, name)
            && name.Length - entry.Name.Segments.Length is var below
            && (IsScope(entry) ? below == 1 || (isWhole && below > 1) : below == 0));

    /// <summary>Finds the line for a type by its own name alone, where nothing says any more in which namespace it was.</summary>
    public DeprecatedEntry? Type(string name) =>
        _entries.FirstOrDefault(entry => !IsMember(entry) && !IsScope(entry) && entry.Name.Segments.Length > 1 && Last(entry, 0) == name);

    /// <summary>Finds the line that names a member.</summary>
    /// <param name="name">The parts of its full name; only the last two where its namespace is not known.</param>
    /// <param name="arguments">How many arguments it is given; null where it is not called.</param>
    /// <param name="isFull">Whether the name is full.</param>
    public DeprecatedEntry? Member(ImmutableArray<string> name, int? arguments, bool isFull = true) =>
        _entries.FirstOrDefault(entry =>
            !IsScope(entry)
            && entry.Name.Id?[0] is not 'T'
            && (isFull
                ? name.Length > 1 && entry.Name.Segments.Length == name.Length && Starts(entry, name)
                : entry.Name.Segments.Length > 1 && Last(entry, 0) == name[name.Length - 1] && Last(entry, 1) == name[name.Length - 2])
            && Takes(entry, arguments));

    /// <summary>Finds the lines by which a directive names something listed, or the namespace of something listed.</summary>
    public IEnumerable<DeprecatedEntry> Import(ImmutableArray<string> name) =>
        _entries.Where(entry => Covers(entry, name) || IsHome(entry, name));

    /// <summary>Says whether a line means all of a namespace or type, and not only something in it.</summary>
    public static bool Covers(DeprecatedEntry entry, ImmutableArray<string> name) => !IsMember(entry) && Starts(entry, name);

    private static bool IsHome(DeprecatedEntry entry, ImmutableArray<string> name) =>
        name.Length > 0
        && name.Length == entry.Name.Segments.Length - (IsMember(entry) ? 2 : 1)
        && entry.Name.Segments.Zip(name, (segment, part) => NamePattern.MatchesSegment(segment.Pattern, part)).All(matches => matches);

    private static bool Starts(DeprecatedEntry entry, ImmutableArray<string> name) =>
        entry.Name.Segments.Length <= name.Length
        && entry.Name.Segments.Zip(name, (segment, part) => NamePattern.MatchesSegment(segment.Pattern, part)).All(matches => matches);

    /// <summary>Says whether the line means everything below a name, and not the name.</summary>
    private static bool IsScope(DeprecatedEntry entry) => entry.Name.Id?[0] is 'N' || (entry.Name.Id is null && entry.Name.Text.EndsWith(".*", StringComparison.Ordinal));

    private static bool IsMember(DeprecatedEntry entry) => entry.Name.Parameters is not null || entry.Name.Id?[0] is 'M' or 'P' or 'F' or 'E';

    private static string? Last(DeprecatedEntry entry, int before)
    {
        var segment = entry.Name.Segments[entry.Name.Segments.Length - 1 - before];
        return segment.HasStars ? null : segment.Pattern;
    }

    /// <summary>Says whether a call with so many arguments is meant. Arguments get lost only where the list spells the parameters out.</summary>
    private static bool Takes(DeprecatedEntry entry, int? arguments)
    {
        var parameters = entry.Name.Parameters?.Length ?? (entry.Name.Id is { } id && id[0] == 'M' ? InId(id) : null);
        return parameters is null ? arguments is null or 0 : arguments == parameters;

        static int InId(string id) => id.IndexOf('(') is > 0 and var open ? id.Skip(open).Count(c => c == ',') + 1 : 0;
    }
}
