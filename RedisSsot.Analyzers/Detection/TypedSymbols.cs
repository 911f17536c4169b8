using Microsoft.CodeAnalysis;

namespace RedisSsot.Detection;

/// <summary>Symbols that stand for a value.</summary>
internal static class TypedSymbols
{
    /// <summary>The type of the value that a symbol is, keeps or returns; null for a symbol of another kind.</summary>
    public static ITypeSymbol? ValueType(this ISymbol? symbol) =>
        symbol switch
        {
            ILocalSymbol local => local.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            IMethodSymbol method => method.ReturnType,
            _ => null,
        };
}
