using System.Linq;
using Microsoft.CodeAnalysis;
using RedisSsot.Accessors;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>Writes the accessor as short as its place allows.</summary>
internal sealed class AccessorExpression(SemanticModel model, Imports imports)
{
    /// <summary>The accessor as an expression: <c>RedisManager.Shared</c>, <c>RedisManager.Lazy.Value</c>, <c>RedisManager.GetAsync()</c>.</summary>
    public string At(int position, Accessor accessor)
    {
        var text = TypeAt(position, accessor.Symbol.ContainingType) + "." + accessor.Symbol.Name;
        if (accessor.Symbol is IMethodSymbol)
            text += "()";
        if (accessor.IsLazy)
            text += ".Value";
        if (!accessor.IsAsync && accessor.ValueType.NullableAnnotation == NullableAnnotation.Annotated && model.GetNullableContext(position).WarningsEnabled())
            text += "!";
        return text;
    }

    /// <summary>A type's name, importing its namespace where the name means nothing else.</summary>
    public string TypeAt(int position, ITypeSymbol type)
    {
        var outermost = type;
        while (outermost.ContainingType is { } containing)
            outermost = containing;

        // Inside the type itself, or where a local, a property or another type has its name, only the qualified name is certain.
        var meanings = model.LookupSymbols(position, name: outermost.Name).Concat(model.LookupNamespacesAndTypes(position, name: outermost.Name)).ToList();
        if (meanings.Count == 0 && outermost.ContainingNamespace is { IsGlobalNamespace: false } space && imports.TryAdd(position, space))
            return string.Join(".", NameParts(type));

        return type.ToMinimalDisplayString(model, NullableFlowState.None, position, SymbolDisplayFormat.MinimallyQualifiedFormat);
    }

    private static string[] NameParts(ITypeSymbol type) =>
        type.ContainingType is { } containing
            ? [.. NameParts(containing), type.Name]
            : [type.Name];
}
