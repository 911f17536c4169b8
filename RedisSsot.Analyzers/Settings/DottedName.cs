using System.Linq;

namespace RedisSsot.Settings;

/// <summary>A name as people write it, <c>Chat.Backend.RedisManager.Shared</c>.</summary>
internal static class DottedName
{
    /// <summary>Trims the value and takes off what is no part of a name: <c>global::</c>, the empty parentheses that people add to methods, and <c>@</c>.</summary>
    public static string Normalize(string value)
    {
        var name = value.Trim();
        if (name.StartsWith("global::", System.StringComparison.Ordinal))
            name = name.Substring("global::".Length);
        if (name.EndsWith("()", System.StringComparison.Ordinal))
            name = name.Substring(0, name.Length - 2);
        return string.Join(".", name.Split('.').Select(segment => segment.Length > 1 && segment[0] == '@' ? segment.Substring(1) : segment));
    }

    /// <summary>Says whether a normalized name consists of identifiers only, at least two of them.</summary>
    public static bool IsMember(string name) => name.Contains('.') && name.Split('.').All(IsIdentifier);

    /// <summary>Says whether a normalized name consists of identifiers, where <c>*</c> may stand for any part of a segment.</summary>
    public static bool IsPattern(string name) => name.Length > 0 && name.Split('.').All(segment => IsIdentifier(segment.Replace('*', '_')));

    private static bool IsIdentifier(string segment) =>
        segment.Length > 1 && segment[0] == '@' ? IsIdentifier(segment.Substring(1)) : IsPlainIdentifier(segment);

    private static bool IsPlainIdentifier(string segment) =>
        segment.Length > 0
        && (char.IsLetter(segment[0]) || segment[0] is '_')
        && segment.Skip(1).All(c => char.IsLetterOrDigit(c) || c is '_');
}
