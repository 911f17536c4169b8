using System;

namespace RedisSsot.Settings;

/// <summary>
/// A type or namespace named by the user, with <c>*</c> for any part of a segment or, as the last segment, for everything below.
/// A name without <c>*</c> covers the type or namespace itself and whatever lies in it.
/// </summary>
internal sealed class NamePattern : IEquatable<NamePattern>
{
    private readonly string[] _segments;

    public NamePattern(string text)
    {
        Text = text;
        var trunk = text.EndsWith(".*", StringComparison.Ordinal) ? text.Substring(0, text.Length - 2) : text;
        _segments = trunk.Split('.');
    }

    public string Text { get; }

    /// <summary>Says whether the pattern covers the dotted name of a type.</summary>
    public bool Covers(string typeName)
    {
        var segments = typeName.Split('.');
        if (segments.Length < _segments.Length)
            return false;

        for (var i = 0; i < _segments.Length; i++)
        {
            if (!MatchesSegment(_segments[i], segments[i]))
                return false;
        }

        return true;
    }

    public bool Equals(NamePattern? other) => other?.Text == Text;

    public override bool Equals(object? obj) => Equals(obj as NamePattern);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Says whether a segment matches a pattern of its own.</summary>
    // Greedy with one way back, to the last star: linear in practice, and no pattern makes it take for ever.
    public static bool MatchesSegment(string pattern, string text)
    {
        var (p, t, star, mark) = (0, 0, -1, 0);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
                (star, mark) = (p++, t);
            else if (p < pattern.Length && pattern[p] == text[t])
                (p, t) = (p + 1, t + 1);
            else if (star >= 0)
                (p, t) = (star + 1, ++mark);
            else
                return false;
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }
}
