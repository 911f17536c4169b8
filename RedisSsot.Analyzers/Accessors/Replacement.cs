using System.Linq;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Accessors;

/// <summary>What the list of deprecated managers names as the one that takes a manager's place, bound to a compilation.</summary>
/// <param name="Text">The dotted name as the list spells it: <c>Chat.Backend.RedisManager.Shared.GetDatabase()</c>.</param>
/// <param name="Owner">The type that the name begins with.</param>
/// <param name="Type">The type of the value; the type itself where the name is that of a type.</param>
/// <param name="IsType">Whether the name is that of a type, and nothing that has a value.</param>
internal sealed record Replacement(string Text, INamedTypeSymbol Owner, ITypeSymbol Type, bool IsType)
{
    /// <summary>The name without the namespace, short enough for a message.</summary>
    public string ShortName => Text.Substring(Text.Length - Members.Length - Owner.Name.Length);

    /// <summary>What follows the type: <c>.Shared.GetDatabase()</c>.</summary>
    public string Members { get; private init; } = "";

    /// <summary>Finds what a dotted name means: the longest part of it that is a type, and members from there on.</summary>
    /// <returns>The replacement, or null when the name means nothing in this compilation.</returns>
    public static Replacement? Resolve(string text, Compilation compilation)
    {
        var segments = text.Split('.');
        for (var length = segments.Length; length > 0; length--)
        {
            if (AccessorResolver.FindType(string.Join(".", segments.Take(length)), compilation) is { } owner)
                return Follow(text, owner, segments.Skip(length).ToArray());
        }

        return null;
    }

    private static Replacement? Follow(string text, INamedTypeSymbol owner, string[] segments)
    {
        ITypeSymbol? type = owner;
        foreach (var segment in segments)
        {
            var isCall = segment.EndsWith("()", System.StringComparison.Ordinal);
            type = MembersOf(type!, isCall ? segment.Substring(0, segment.Length - 2) : segment)
                .Select(member => (isCall, member) switch
                {
                    (true, IMethodSymbol method) when method.Parameters.All(parameter => parameter.IsOptional) => method.ReturnType,
                    (false, IPropertySymbol property) => property.Type,
                    (false, IFieldSymbol field) => field.Type,
                    _ => null,
                })
                .FirstOrDefault(found => found is not null);
            if (type is null)
                return null;
        }

        return new(text, owner, type!, segments.Length == 0) { Members = string.Concat(segments.Select(segment => "." + segment)) };
    }

    private static System.Collections.Generic.IEnumerable<ISymbol> MembersOf(ITypeSymbol type, string name)
    {
        for (var parent = type; parent is not null; parent = parent.BaseType)
        {
            foreach (var member in parent.GetMembers(name))
                yield return member;
        }

        foreach (var member in type.AllInterfaces.SelectMany(implemented => implemented.GetMembers(name)))
            yield return member;
    }
}
