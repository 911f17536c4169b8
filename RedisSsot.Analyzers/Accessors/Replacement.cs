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
    public string ShortName => Owner.Name + Members;

    /// <summary>What follows the type: <c>.Shared.GetDatabase()</c>.</summary>
    public string Members { get; private init; } = "";

    /// <summary>The instance member that takes the place of another; null where the name is that of a value.</summary>
    public ISymbol? Member { get; private init; }

    /// <summary>Whether the name ends in a method with parameters, which is given the arguments of the call that it replaces.</summary>
    public bool KeepsArguments { get; private init; }

    /// <summary>Finds what a dotted name means: the longest part of it that is a type, and members from there on.</summary>
    /// <returns>The replacement, or null when the name means nothing in this compilation.</returns>
    public static Replacement? Resolve(string text, Compilation compilation)
    {
        var (dotted, parameters) = Cut(text);
        var segments = dotted.Split('.');
        for (var length = segments.Length; length > 0; length--)
        {
            if (AccessorResolver.FindType(string.Join(".", segments.Take(length)), compilation) is { } owner)
                return Follow(text, owner, segments.Skip(length).ToArray(), parameters);
        }

        return null;
    }

    /// <summary>Cuts the parameters off the end: <c>Get(string, int)</c> takes two. A name without any keeps its <c>()</c>.</summary>
    private static (string Dotted, int? Parameters) Cut(string text)
    {
        var open = text.EndsWith(")", System.StringComparison.Ordinal) && !text.EndsWith("()", System.StringComparison.Ordinal) ? text.LastIndexOf('(') : -1;
        return open < 0 ? (text, null) : (text.Substring(0, open), text.Substring(open).Split(',').Length);
    }

    private static Replacement? Follow(string text, INamedTypeSymbol owner, string[] segments, int? parameters)
    {
        ITypeSymbol? type = owner;
        ISymbol? instance = null;
        for (var i = 0; i < segments.Length; i++)
        {
            var isLast = i == segments.Length - 1;
            var isCall = segments[i].EndsWith("()", System.StringComparison.Ordinal);
            var (member, result) = MembersOf(type!, isCall ? segments[i].Substring(0, segments[i].Length - 2) : segments[i])
                .Select(member => (Member: member, Result: ResultOf(member, isCall, isLast ? parameters : null)))
                .FirstOrDefault(found => found.Result is not null);
            if (result is null)
                return null;

            // Of a type, only a static member has a value; any other is one that values of the type have.
            if (i == 0 && !member.IsStatic)
            {
                if (!isLast)
                    return null;
                instance = member;
            }

            type = result;
        }

        return new(text, owner, type!, segments.Length == 0)
        {
            Members = string.Concat(segments.Select(segment => "." + segment)),
            Member = instance,
            KeepsArguments = parameters is not null && instance is null,
        };
    }

    private static ITypeSymbol? ResultOf(ISymbol member, bool isCall, int? parameters) =>
        (isCall || parameters is not null, member) switch
        {
            (true, IMethodSymbol method) when (parameters is { } count ? method.Parameters.Length == count : method.Parameters.All(parameter => parameter.IsOptional)) => method.ReturnType,
            (false, IPropertySymbol property) => property.Type,
            (false, IFieldSymbol field) => field.Type,
            _ => null,
        };

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
