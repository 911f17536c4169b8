using System;
using System.Text.RegularExpressions;

namespace RedisSsot.Settings;

/// <summary>
/// A type or namespace named by the user, with <c>*</c> for any part of a segment or, as the last segment, for everything below.
/// A name without <c>*</c> covers the type or namespace itself and whatever lies in it.
/// </summary>
internal sealed class NamePattern : IEquatable<NamePattern>
{
    private readonly Regex? _regex;

    public NamePattern(string text)
    {
        Text = text;
        if (text.IndexOf('*') >= 0)
        {
            var trunk = text.EndsWith(".*", StringComparison.Ordinal) ? text.Substring(0, text.Length - 2) : text;
            _regex = new Regex("^" + Regex.Escape(trunk).Replace(@"\*", "[^.]*") + @"(\.|$)", RegexOptions.CultureInvariant);
        }
    }

    public string Text { get; }

    /// <summary>Says whether the pattern covers the dotted name of a type.</summary>
    public bool Covers(string typeName) =>
        _regex is not null
            ? _regex.IsMatch(typeName)
            : typeName.StartsWith(Text, StringComparison.Ordinal) && (typeName.Length == Text.Length || typeName[Text.Length] == '.');

    public bool Equals(NamePattern? other) => other?.Text == Text;

    public override bool Equals(object? obj) => Equals(obj as NamePattern);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}
