using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>Where code of the project constructs a type itself, which it could not go on to do with one more parameter.</summary>
internal static class Constructions
{
    // 'new()' does not name the type; to find out which it means, all of them have to be bound, once for a compilation.
    private static readonly ConditionalWeakTable<Compilation, Dictionary<ISymbol, SyntaxNode>> TargetTyped = new();

    /// <summary>Says who constructs the type, as the reason not to change its constructors.</summary>
    public static string? Of(InjectionSite site, CancellationToken cancellation)
    {
        var type = site.Type!;
        var references = new References(site.Opening.Model, cancellation);
        foreach (var mention in references.To(type))
        {
            if (Reason(mention, type, references.ModelOf(mention), cancellation) is { } reason)
                return reason;
        }

        return TargetTypedIn(site.Opening.Model.Compilation, cancellation).TryGetValue(type.OriginalDefinition, out var creation)
            ? ByNew(type, creation)
            : null;
    }

    private static string? Reason(ExpressionSyntax mention, INamedTypeSymbol type, SemanticModel model, CancellationToken cancellation)
    {
        var name = (SyntaxNode)mention;
        while (name.Parent is QualifiedNameSyntax or AliasQualifiedNameSyntax)
            name = name.Parent;

        return name.Parent switch
        {
            ObjectCreationExpressionSyntax => ByNew(type, name),
            UsingDirectiveSyntax { Alias: not null } alias => $"'{type.Name}' also goes by the name '{alias.Alias.Name}', by which it may be constructed",
            BaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax derived } => $"'{derived.Identifier.ValueText}' derives from '{type.Name}' and calls its constructor",
            TypeArgumentListSyntax { Parent: GenericNameSyntax generic } list when Constructs(generic, list.Arguments.IndexOf((TypeSyntax)name), model, cancellation) => WithoutArguments(type, generic.Identifier.ValueText),
            TypeOfExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } when IsActivator(model.GetSymbolInfo(call, cancellation).Symbol) => WithoutArguments(type, "CreateInstance"),
            _ => null,
        };
    }

    private static string ByNew(INamedTypeSymbol type, SyntaxNode creation) =>
        $"'{type.Name}' is constructed with 'new' in '{creation.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()?.Identifier.ValueText ?? "Program"}', which would have to pass it on";

    private static string WithoutArguments(INamedTypeSymbol type, string through) => $"'{type.Name}' is constructed without arguments by '{through}'";

    private static bool Constructs(GenericNameSyntax generic, int index, SemanticModel model, CancellationToken cancellation)
    {
        var symbol = model.GetSymbolInfo(generic, cancellation).Symbol;
        var parameters = symbol switch
        {
            IMethodSymbol method => method.TypeParameters,
            INamedTypeSymbol type => type.TypeParameters,
            _ => ImmutableArray<ITypeParameterSymbol>.Empty,
        };
        return IsActivator(symbol) || (index >= 0 && parameters.ElementAtOrDefault(index) is { HasConstructorConstraint: true });
    }

    private static bool IsActivator(ISymbol? symbol) => symbol is IMethodSymbol { ContainingType: { Name: "Activator", ContainingNamespace.Name: "System" } };

    private static Dictionary<ISymbol, SyntaxNode> TargetTypedIn(Compilation compilation, CancellationToken cancellation)
    {
        if (TargetTyped.TryGetValue(compilation, out var known))
            return known;

        var found = new Dictionary<ISymbol, SyntaxNode>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees.InOrder())
        {
            foreach (var creation in tree.GetRoot(cancellation).DescendantNodes().OfType<ImplicitObjectCreationExpressionSyntax>())
            {
                if (compilation.SemanticModelOf(tree)?.GetTypeInfo(creation, cancellation).Type is { TypeKind: not TypeKind.Error } type && !found.ContainsKey(type.OriginalDefinition))
                    found.Add(type.OriginalDefinition, creation);
            }
        }

        return TargetTyped.GetValue(compilation, _ => found);
    }
}
