using System.Linq;

namespace RedisSsot.Settings;

/// <summary>One part of a dotted name.</summary>
/// <param name="Pattern">The identifier, where <c>*</c> stands for any part of it.</param>
/// <param name="Arity">The number of type parameters, if it was written: <c>Pool&lt;T&gt;</c>, <c>Pool&lt;,&gt;</c> or <c>Pool`1</c>.</param>
internal sealed record NameSegment(string Pattern, int? Arity)
{
    public bool HasStars => Pattern.Contains('*');

    /// <summary>Reads a part of a name.</summary>
    /// <returns>The part, or null if it is none.</returns>
    public static NameSegment? Parse(string text)
    {
        var (identifier, arity) = (text, (int?)null);
        if (text.IndexOf('<') is > 0 and var open && text[text.Length - 1] == '>')
        {
            var depth = 0;
            identifier = text.Substring(0, open);
            arity = 1 + text.Skip(open).Count(c => (depth += c is '<' or '(' or '[' ? 1 : c is '>' or ')' or ']' ? -1 : 0) == 1 && c == ',');
        }
        else if (text.IndexOf('`') is > 0 and var tick && int.TryParse(text.Substring(tick).TrimStart('`'), out var count))
        {
            (identifier, arity) = (text.Substring(0, tick), count);
        }

        if (identifier.Length > 1 && identifier[0] == '@')
            identifier = identifier.Substring(1);
        return DottedName.IsPattern(identifier) && !identifier.Contains('.') ? new(identifier, arity) : null;
    }

    /// <summary>Says whether the part is the name of a namespace, type or member.</summary>
    public bool Matches(string name, int arity) => (Arity ?? arity) == arity && NamePattern.MatchesSegment(Pattern, name);

    /// <summary>Says whether whatever the other part matches is matched by this one.</summary>
    public bool Covers(NameSegment other) => (Arity is null || Arity == other.Arity) && NamePattern.MatchesSegment(Pattern, other.Pattern);
}
