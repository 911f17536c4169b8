using System.Linq;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Catalogue;

/// <summary>The documentation id of what code mentions, spelled as the catalogue spells it.</summary>
internal static class SymbolId
{
    // TypeKind.Extension of Roslyn 5: the block around members that extend a type.
    private const TypeKind ExtensionBlock = (TypeKind)14;

    /// <summary>The id of the definition: of an extension method as it was declared, of a generic member without type arguments.</summary>
    public static string? Of(ISymbol symbol) =>
        symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet, AssociatedSymbol: { } property } => Of(property),
            IMethodSymbol method => (method.ReducedFrom ?? Implementation(method) ?? method).OriginalDefinition.GetDocumentationCommentId(),
            _ => symbol.OriginalDefinition.GetDocumentationCommentId(),
        };

    /// <summary>The static method that a member of an extension block is compiled to.</summary>
    private static IMethodSymbol? Implementation(IMethodSymbol method)
    {
        if (method.OriginalDefinition is not { ContainingType: { TypeKind: ExtensionBlock, ContainingType: { } outer } } definition)
            return null;

        var receivers = definition.IsStatic ? 0 : 1;
        return outer.GetMembers(definition.Name).OfType<IMethodSymbol>().FirstOrDefault(candidate =>
            candidate.IsStatic
            && candidate.Parameters.Length == definition.Parameters.Length + receivers
            && candidate.Parameters.Skip(receivers).Select(Shape).SequenceEqual(definition.Parameters.Select(Shape)));

        // Symbols of type parameters differ between the block and the method. Their names do not.
        static string Shape(IParameterSymbol parameter) => $"{parameter.RefKind} {parameter.Type.ToDisplayString()}";
    }
}
