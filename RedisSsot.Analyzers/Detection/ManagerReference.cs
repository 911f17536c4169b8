using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Settings;

namespace RedisSsot.Detection;

/// <summary>A place in source that mentions a deprecated manager, or a member of one.</summary>
/// <param name="Place">The innermost name; of <c>new()</c>, which has none, the whole expression.</param>
/// <param name="Whole">What a replacement takes the place of: the whole dotted name, or the whole construction.</param>
/// <param name="Symbol">The type or member.</param>
/// <param name="Entry">The line of the list.</param>
/// <param name="Kind">In which part of the language; one of <see cref="ReferenceKind"/>.</param>
/// <param name="Model">The semantics of the file.</param>
internal sealed record ManagerReference(SyntaxNode Place, SyntaxNode Whole, ISymbol Symbol, DeprecatedEntry Entry, string Kind, SemanticModel Model)
{
    /// <summary>The real name, short enough for messages and reports, whatever the alias is that the code uses.</summary>
    public string Target =>
        Symbol switch
        {
            INamedTypeSymbol type => type.Name,
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
            _ => OwnerOf(Symbol).Name + "." + Symbol.Name,
        };

    /// <summary>Where a finding lies: the innermost name without its type arguments, which may have findings of their own.</summary>
    public Location Location => Place is GenericNameSyntax generic ? generic.Identifier.GetLocation() : Place.GetLocation();

    /// <summary>Whether it is a type that is mentioned, and not a member of one.</summary>
    public bool IsType => Symbol is INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor };

    /// <summary>The type, or the one whose member it is.</summary>
    public INamedTypeSymbol Manager => Symbol as INamedTypeSymbol ?? OwnerOf(Symbol);

    private static INamedTypeSymbol OwnerOf(ISymbol member)
    {
        var type = member.ContainingType;
        while (type.Name.Length == 0 && type.ContainingType is { } outer)
            type = outer; // the block around members that extend a type
        return type;
    }
}
