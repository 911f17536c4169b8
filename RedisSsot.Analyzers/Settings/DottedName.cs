using System.Linq;

namespace RedisSsot.Settings;

/// <summary>A name as people write it, <c>Chat.Backend.RedisManager.Shared</c>.</summary>
internal static class DottedName
{
    /// <summary>Trims the value and takes off <c>global::</c> and empty parentheses, which people add to methods.</summary>
    public static string Normalize(string value)
    {
        var name = value.Trim();
        if (name.StartsWith("global::", System.StringComparison.Ordinal))
            name = name.Substring("global::".Length);
        return name.EndsWith("()", System.StringComparison.Ordinal) ? name.Substring(0, name.Length - 2) : name;
    }

    /// <summary>Says whether a normalized name consists of identifiers only, at least two of them.</summary>
    public static bool IsMember(string name) => name.Contains('.') && name.Split('.').All(IsIdentifier);

    /// <summary>Says whether a normalized name consists of identifiers, where <c>*</c> may stand for any part of a segment.</summary>
    public static bool IsPattern(string name) => name.Length > 0 && name.Split('.').All(segment => IsIdentifier(segment.Replace('*', '_')));

    private static bool IsIdentifier(string segment) =>
        segment.Length > 0
        && (char.IsLetter(segment[0]) || segment[0] is '_' or '@')
        && segment.Skip(1).All(c => char.IsLetterOrDigit(c) || c is '_');
}
