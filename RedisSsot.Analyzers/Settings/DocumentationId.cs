using System;
using System.Linq;

namespace RedisSsot.Settings;

/// <summary>
/// The id of a member as documentation files spell it, taken apart: <c>M:Company.Redis.Client.Open(System.String)</c>.
/// Ids are compared as text, so that no assembly has to be asked for the symbol.
/// </summary>
internal sealed class DocumentationId : IEquatable<DocumentationId>
{
    private const string Constructor = "#ctor";
    private const string AttributeSuffix = "Attribute";

    private DocumentationId(string text, string type, string? member)
    {
        Text = text;
        Type = type;
        Member = member;
    }

    /// <summary>The whole id.</summary>
    public string Text { get; }

    /// <summary>The full name of the type, or of the type that declares the member: <c>Company.Redis.Client`1</c>.</summary>
    public string Type { get; }

    /// <summary>The name of the member as the id spells it; null for a type.</summary>
    public string? Member { get; }

    /// <summary>Whether it is the id of a constructor.</summary>
    public bool IsConstructor => Member == Constructor;

    /// <summary>What code has to mention: the member, or the type for constructors and for types themselves.</summary>
    public string Name => WithoutArity(Member is null or Constructor ? Type.Substring(Type.LastIndexOf('.') + 1) : Member);

    /// <summary>The shorter name by which code may mention the type of an attribute; null for everything else.</summary>
    public string? AttributeName =>
        Member is null or Constructor && Name.Length > AttributeSuffix.Length && Name.EndsWith(AttributeSuffix, StringComparison.Ordinal)
            ? Name.Substring(0, Name.Length - AttributeSuffix.Length)
            : null;

    /// <summary>Reads the id of a type, method, constructor, property, field or event.</summary>
    /// <returns>The id, or null when the text is none.</returns>
    public static DocumentationId? Parse(string text)
    {
        if (text.Length < 3 || text[1] != ':' || "TMPFE".IndexOf(text[0]) < 0 || !IsBalanced(text))
            return null;

        var parameters = text.IndexOf('(');
        var name = text.Substring(2, (parameters < 0 ? text.Length : parameters) - 2);
        if ((parameters >= 0 && text[0] is not ('M' or 'P')) || !name.Split('.').All(IsSegment))
            return null;

        var dot = name.LastIndexOf('.');
        return text[0] == 'T' ? new(text, name, null)
            : dot < 0 ? null
            : new(text, name.Substring(0, dot), name.Substring(dot + 1));
    }

    public bool Equals(DocumentationId? other) => other?.Text == Text;

    public override bool Equals(object? obj) => Equals(obj as DocumentationId);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public override string ToString() => Text;

    private static string WithoutArity(string name)
    {
        var arity = name.IndexOf('`');
        return arity > 0 ? name.Substring(0, arity) : name;
    }

    private static bool IsSegment(string segment) =>
        segment == Constructor
        || (segment.Length > 0
            && (char.IsLetter(segment[0]) || segment[0] == '_')
            && segment.All(c => char.IsLetterOrDigit(c) || c is '_' or '`' or '#' or '<' or '>' or '$'));

    // Parameters are not read any further: what is no id there never equals one.
    private static bool IsBalanced(string text)
    {
        var (round, curly, square) = (0, 0, 0);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
                return false;
            round += c == '(' ? 1 : c == ')' ? -1 : 0;
            curly += c == '{' ? 1 : c == '}' ? -1 : 0;
            square += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (round < 0 || curly < 0 || square < 0)
                return false;
        }

        return (round, curly, square) == (0, 0, 0) && (text.IndexOf('(') < 0 || text[text.Length - 1] == ')' || text.Contains(")~"));
    }
}
