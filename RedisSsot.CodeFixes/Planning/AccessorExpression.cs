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
        return text;
    }

    /// <summary>Says whether a member of an extension class can be written as one of what it extends, importing its namespace if need be.</summary>
    public bool Extends(int position, INamedTypeSymbol extended, INamedTypeSymbol extensions, string member) =>
        model.LookupSymbols(position, extended, member, includeReducedExtensionMethods: true).Length > 0 || imports.TryAdd(position, extensions.ContainingNamespace);

    /// <summary>The accessor as an expression that the compiler does not take for null.</summary>
    public string NotNullAt(int position, Accessor accessor) => At(position, accessor) + (MayBeNull(position, accessor) ? "!" : "");

    /// <summary>Says whether the compiler would warn that the accessor may be null, where the opening never was.</summary>
    public bool MayBeNull(int position, Accessor accessor) =>
        accessor.ValueType.NullableAnnotation == NullableAnnotation.Annotated && model.GetNullableContext(position).WarningsEnabled();

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

        var name = type.ToMinimalDisplayString(model, NullableFlowState.None, position, SymbolDisplayFormat.MinimallyQualifiedFormat);
        return IsRooted(name, type, position) ? name : type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
    }

    /// <summary>Says whether the first part of a qualified name means the namespace it should; another namespace or member may hide it.</summary>
    private bool IsRooted(string name, ITypeSymbol type, int position)
    {
        var dot = name.IndexOf('.');
        if (dot < 0 || type.ContainingNamespace is not { IsGlobalNamespace: false } space)
            return true;

        while (space.ContainingNamespace is { IsGlobalNamespace: false } outer)
            space = outer;
        var first = name.Substring(0, dot);
        return first != space.Name
            || model.LookupNamespacesAndTypes(position, name: first).All(symbol => symbol is INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true });
    }

    private static string[] NameParts(ITypeSymbol type) =>
        type.ContainingType is { } containing
            ? [.. NameParts(containing), type.Name]
            : [type.Name];
}
