using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace RedisSsot.Settings;

/// <summary>
/// A namespace, type or member as the list of deprecated managers names it: a dotted name, where <c>*</c> stands for any part of a
/// segment or, as the last segment, for everything below; or a documentation id.
/// </summary>
internal sealed class DeprecatedName
{
    private DeprecatedName(string text, string? id, ImmutableArray<NameSegment> segments, ImmutableArray<string>? parameters)
    {
        Text = text;
        Id = id;
        Segments = segments;
        Parameters = parameters;
    }

    /// <summary>The name, without the blanks in it.</summary>
    public string Text { get; }

    /// <summary>The documentation id; null for a dotted name.</summary>
    public string? Id { get; }

    /// <summary>The parts of the dotted name, without the last one if that is <c>*</c>; of a documentation id those of its name.</summary>
    public ImmutableArray<NameSegment> Segments { get; }

    /// <summary>The types of the parameters as they were written; null where none were, which means all members of the name.</summary>
    public ImmutableArray<string>? Parameters { get; }

    /// <summary>Whether some part of the name may be anything.</summary>
    public bool HasStars => Segments.Any(segment => segment.HasStars);

    /// <summary>Whether it names one member and nothing below it.</summary>
    private bool IsOneMember => Parameters is not null || Id is { } id && id[0] is not ('T' or 'N');

    /// <summary>Reads a name.</summary>
    /// <returns>The name, or the reason why it is none.</returns>
    public static (DeprecatedName? Name, string? Problem) Parse(string text) =>
        text.Length > 1 && text[1] == ':' && (text.Length == 2 || text[2] != ':') ? ParseId(text) : ParseDotted(text);

    /// <summary>Says whether whatever the other name covers is covered by this one.</summary>
    public bool Covers(DeprecatedName other) =>
        Text == other.Text
        || (!IsOneMember
            && Segments.Length <= other.Segments.Length
            && Segments.Zip(other.Segments, (own, others) => own.Covers(others)).All(covers => covers));

    public override string ToString() => Text;

    private static (DeprecatedName? Name, string? Problem) ParseId(string text)
    {
        var dotted = text.Substring(2);
        var isSpace = text[0] == 'N' && Split(dotted, '.') is { } parts && parts.All(part => !part.Contains('*') && NameSegment.Parse(part) is { Arity: null });
        if (!isSpace && DocumentationId.Parse(text) is null)
        {
            return (null, "TMPFEN".IndexOf(char.ToUpperInvariant(text[0])) >= 0 && char.IsLower(text[0])
                ? $"'{Words.Shown(text)}' is no documentation id, did you mean '{Words.Shown(char.ToUpperInvariant(text[0]) + text.Substring(1))}'?"
                : $"'{Words.Shown(text)}' is no documentation id, like 'T:Company.Auth.AuthRedisManager'");
        }

        var end = dotted.IndexOf('(');
        var segments = (end < 0 ? dotted : dotted.Substring(0, end)).Split('.').Select(segment => NameSegment.Parse(segment) ?? new(segment, null));
        return (new(text, text, segments.ToImmutableArray(), null), null);
    }

    private static (DeprecatedName? Name, string? Problem) ParseDotted(string text)
    {
        const string global = "global::";
        var name = text.StartsWith(global, StringComparison.Ordinal) ? text.Substring(global.Length) : text;
        ImmutableArray<string>? parameters = null;
        if (name.IndexOf('(') is >= 0 and var open)
        {
            if (name[name.Length - 1] != ')' || Split(name.Substring(open + 1, name.Length - open - 2), ',') is not { } types)
                return (null, NoName(text));

            parameters = types.Select(type => type.Trim()).Where(type => type.Length > 0 || types.Count > 1).ToImmutableArray();
            name = name.Substring(0, open);
        }

        var parts = Split(name.Trim(), '.');
        var segments = parts?.Select(part => NameSegment.Parse(part)).ToList();
        if (segments is null || segments.Contains(null) || parameters?.Contains("") == true || (parameters is not null && segments.Count < 2))
            return (null, NoName(text));
        if (segments.All(segment => segment!.Pattern.All(c => c == '*')))
            return (null, $"'{Words.Shown(text)}' covers everything there is");

        if (parameters is null && segments[segments.Count - 1] is { Pattern: "*" })
            segments.RemoveAt(segments.Count - 1);
        var written = string.Join(".", parts!.Select(part => part.TrimStart('@'))) + (parameters is { } list ? $"({string.Join(", ", list)})" : "");
        return (new(written, null, segments.ToImmutableArray()!, parameters), null);
    }

    private static string NoName(string text) =>
        $"'{Words.Shown(text)}' is not the dotted name of a namespace, type or member, like 'Company.Auth.AuthRedisManager'";

    /// <summary>Cuts a text at a separator that stands outside all brackets.</summary>
    /// <returns>The pieces, or null if the brackets do not match.</returns>
    private static List<string>? Split(string text, char separator)
    {
        var pieces = new List<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '<' or '(' or '[' ? 1 : text[i] is '>' or ')' or ']' ? -1 : 0;
            if (depth < 0)
                return null;
            if (depth > 0 || text[i] != separator)
                continue;

            pieces.Add(text.Substring(start, i - start));
            start = i + 1;
        }

        pieces.Add(text.Substring(start));
        return depth == 0 ? pieces : null;
    }
}
