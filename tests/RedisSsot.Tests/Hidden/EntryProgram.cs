using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RedisSsot.Catalogue;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.Tests.Hidden;

/// <summary>A program that uses one member of a library in all ways that there are, each marked with <c>[|…|]</c>.</summary>
internal static class EntryProgram
{
    private static readonly SymbolDisplayFormat Full = SymbolDisplayFormat.FullyQualifiedFormat;

    /// <summary>The stand-ins in which the member of an entry is found.</summary>
    public static IEnumerable<string> LibrariesOf(CatalogueEntry entry) => StandIn.Libraries.Where(library => Find(entry, library) is not null);

    /// <summary>The program for an entry.</summary>
    public static string Of(CatalogueEntry entry, string library) =>
        Find(entry, library) switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => OfConstructor(constructor),
            IMethodSymbol { IsExtensionMethod: true } method => Method(method, $"[|{First(method)}.{method.Name}{TypesOf(method)}|]({Arguments(method, 1)}); [|{Type(method)}.{method.Name}{TypesOf(method)}|]({Arguments(method)});"),
            IMethodSymbol { IsStatic: true } method => Method(method, $"[|{Type(method)}.{method.Name}{TypesOf(method)}|]({Arguments(method)});"),
            IMethodSymbol method => Method(method, $"[|receiver.{method.Name}{TypesOf(method)}|]({Arguments(method)});", $"{Type(method)} receiver"),
            IPropertySymbol { IsStatic: true } property => $"class Program {{ object Use() => {Type(property)}.{property.Name}; }}",
            IPropertySymbol property => $"class Program {{ void Use({Type(property)} options, {property.Type.ToDisplayString(Full)} value) {{ [|options.{property.Name}|] = value; }} }}",
            INamedTypeSymbol type => $"[Volo.Abp.Modularity.DependsOn(typeof([|{type.ToDisplayString(Full)}|]))] class Program {{ }}",
            _ => "",
        };

    // Of a generic type, the one for objects.
    private static ISymbol? Find(CatalogueEntry entry, string library)
    {
        var compilation = CSharpCompilation.Create("All", references: References(library));
        var found = DocumentationCommentId.GetFirstSymbolForDeclarationId(entry.Id.Text, compilation);
        return found?.ContainingType is { IsGenericType: true } type
            ? type.Construct([.. type.TypeParameters.Select(_ => compilation.ObjectType)]).GetMembers(found.Name).First(member => SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, found))
            : found;
    }

    private static ImmutableArray<MetadataReference> References(string library) => [.. StandIn.Basis, .. StandIn.With(library)];

    private static string OfConstructor(IMethodSymbol constructor)
    {
        var type = Type(constructor);
        var use = constructor.ContainingType.IsAbstract ? "" : Method(constructor, $"_ = new [|{type}|]({Arguments(constructor)}); {type} other = [|new({Arguments(constructor)})|];");
        var derived = $"class Derived : {type} {{ public Derived({Parameters(constructor)}) [|: base({Arguments(constructor)})|] {{ }} }}";
        return constructor.ContainingType.IsSealed ? use : $"{use} {derived}";
    }

    private static string Method(IMethodSymbol method, string statements, string? receiver = null)
    {
        var constraints = string.Concat(method.TypeParameters.Select(parameter => $" where {parameter.Name} : class{string.Concat(parameter.ConstraintTypes.Select(type => $", {type.ToDisplayString(Full)}"))}"));
        var parameters = string.Join(", ", new[] { receiver, Parameters(method) }.Where(part => part is { Length: > 0 }));
        return $"using {method.ContainingNamespace.ToDisplayString()}; class Program {{ void Use{TypesOf(method)}({parameters}){constraints} {{ {statements} }} }}";
    }

    private static string Type(ISymbol member) => member.ContainingType.ToDisplayString(Full);

    private static string TypesOf(IMethodSymbol method) => method.IsGenericMethod ? $"<{string.Join(", ", method.TypeParameters.Select(parameter => parameter.Name))}>" : "";

    private static string First(IMethodSymbol method) => method.Parameters[0].Name;

    private static string Parameters(IMethodSymbol method) => string.Join(", ", method.Parameters.Select(parameter => $"{parameter.Type.ToDisplayString(Full)} {parameter.Name}"));

    private static string Arguments(IMethodSymbol method, int from = 0) => string.Join(", ", method.Parameters.Skip(from).Select(parameter => parameter.Name));
}
