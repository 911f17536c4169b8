using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>Spells out any type or namespace in the shortest way that means the same at its place.</summary>
/// <param name="model">The semantics of the file.</param>
/// <param name="imports">The usings that the file gets.</param>
/// <param name="isListed">Whether the name is on its way out, so that nothing is imported for it.</param>
internal sealed class TypeNames(SemanticModel model, Imports imports, bool isListed)
{
    private const string AttributeSuffix = "Attribute";

    private static readonly SymbolDisplayFormat Dotted = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The name of what an alias stood for, at one of its uses.</summary>
    public string At(SyntaxNode use, INamespaceOrTypeSymbol target) =>
        target is ITypeSymbol type ? Type(use, type) : Space(use, (INamespaceSymbol)target);

    private string Type(SyntaxNode use, ITypeSymbol type)
    {
        var annotation = type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.Annotated } && model.GetNullableContext(use.SpanStart).AnnotationsEnabled() ? "?" : "";
        return type switch
        {
            IArrayTypeSymbol array => Array(use, array) + annotation,
            IPointerTypeSymbol pointer => Type(use, pointer.PointedAtType) + "*",
            INamedTypeSymbol { IsTupleType: true } tuple => $"({string.Join(", ", tuple.TupleElements.Select(element => Type(use, element.Type) + (element.IsExplicitlyNamedTupleElement ? " " + Escaped(element.Name) : "")))})",
            INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } => Type(use, value) + "?",
            INamedTypeSymbol named => Named(use, named) + annotation,
            _ => type.ToMinimalDisplayString(model, use.SpanStart) + annotation,
        };
    }

    // An array of arrays is written from the outside in: the first brackets are those of the outermost.
    private string Array(SyntaxNode use, IArrayTypeSymbol array)
    {
        var (ranks, element) = ("", (ITypeSymbol)array);
        while (element is IArrayTypeSymbol { NullableAnnotation: var annotation } inner && (ranks.Length == 0 || annotation != NullableAnnotation.Annotated))
        {
            ranks += $"[{new string(',', inner.Rank - 1)}]";
            element = inner.ElementType;
        }

        return Type(use, element) + ranks;
    }

    private string Named(SyntaxNode use, INamedTypeSymbol type)
    {
        if (type.SpecialType is not SpecialType.None || type.IsNativeIntegerType)
            return type.ToMinimalDisplayString(model, use.SpanStart);

        var name = Escaped(type.Name);
        if (IsAttribute(use) && type.Name.EndsWith(AttributeSuffix, System.StringComparison.Ordinal) && Meanings(use, name.Substring(0, name.Length - AttributeSuffix.Length)).Count == 0)
            name = name.Substring(0, name.Length - AttributeSuffix.Length);
        if (!type.TypeArguments.IsEmpty)
            name += $"<{string.Join(", ", type.TypeArguments.Select(argument => Type(use, argument)))}>";

        var meanings = Meanings(use, type.Name).Where(meaning => meaning is not INamedTypeSymbol other || other.Arity == type.Arity).ToList();
        if (meanings.Count > 0 && meanings.All(meaning => SymbolEqualityComparer.Default.Equals(meaning.OriginalDefinition, type.OriginalDefinition)) && !IsInUsing(use))
            return name;
        if (type.ContainingType is { } containing)
            return $"{Named(use, containing)}.{name}";
        if (type.ContainingNamespace is { IsGlobalNamespace: false } space)
            return meanings.Count == 0 && !isListed && !IsInUsing(use) && imports.TryAdd(use.SpanStart, space) ? name : $"{Space(use, space)}.{name}";
        return $"global::{name}";
    }

    private string Space(SyntaxNode use, INamespaceSymbol space)
    {
        var outermost = space;
        while (outermost.ContainingNamespace is { IsGlobalNamespace: false } outer)
            outermost = outer;
        var text = space.ToDisplayString(Dotted);
        return Meanings(use, outermost.Name).All(meaning => meaning is INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true }) ? text : "global::" + text;
    }

    /// <summary>What a name means at a place; where an expression may stand, variables and members count too.</summary>
    private List<ISymbol> Meanings(SyntaxNode use, string name)
    {
        var types = model.LookupNamespacesAndTypes(use.SpanStart, name: name);
        return SyntaxFacts.IsInNamespaceOrTypeContext(use as ExpressionSyntax) || use.FirstAncestorOrSelf<CrefSyntax>() is not null
            ? [.. types]
            : [.. types, .. model.LookupSymbols(use.SpanStart, name: name).Where(symbol => !IsOfTypeWithItsName(symbol))];
    }

    /// <summary>Says whether a member may be left aside: <c>RedisManager RedisManager</c> lets static members of the type be named all the same.</summary>
    private static bool IsOfTypeWithItsName(ISymbol symbol) =>
        symbol switch
        {
            IPropertySymbol property => property.Type.Name == symbol.Name,
            IFieldSymbol field => field.Type.Name == symbol.Name,
            ILocalSymbol local => local.Type.Name == symbol.Name,
            IParameterSymbol parameter => parameter.Type.Name == symbol.Name,
            _ => false,
        };

    private static bool IsAttribute(SyntaxNode use) => use.Parent is AttributeSyntax;

    // A directive does not see what the others beside it import.
    private static bool IsInUsing(SyntaxNode use) => use.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null;

    private static string Escaped(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
