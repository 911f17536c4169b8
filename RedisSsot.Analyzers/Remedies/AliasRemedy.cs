using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>Whether each use of an alias can say what the alias stands for.</summary>
internal static class AliasRemedy
{
    /// <summary>What is against it, as the end of a sentence; null when nothing is.</summary>
    public static string? Obstacle(ManagerImport import, CancellationToken cancellation)
    {
        var alias = import.Alias!;
        if (import.Model.GetDeclaredSymbol(import.Directive, cancellation)?.Target is not { } target)
            return $"what '{alias}' stands for is not clear";
        if (ExternAlias(import) is { } name)
            return $"it leads through the extern alias '{name}'";

        foreach (var root in import.Scope(cancellation))
        {
            if (InactiveCode.Mentioned(root, identifier => AliasUses.MayMean(identifier, alias)) is { } mentioned)
                return $"code that '#if' leaves out mentions '{mentioned}'";
            if (import.Model.Compilation.SemanticModelOf(root.SyntaxTree) is not { } model)
                continue;

            var uses = AliasUses.In(import.Directive, root, model, cancellation).ToList();
            if (uses.Count > 0 && GeneratedCode.Is(root.SyntaxTree, cancellation))
                return $"generated code uses '{alias}'";
            if (uses.Select(use => Obstacle(use, target)).FirstOrDefault(reason => reason is not null) is { } obstacle)
                return obstacle;
        }

        return null;
    }

    private static string? Obstacle(IdentifierNameSyntax use, INamespaceOrTypeSymbol target)
    {
        if (use.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } name })
            return use.Identifier.ValueText == target.Name ? null : $"'{name}' would become another string";
        return CanSpellOut(use, target) ? null : $"'{use.Parent}' cannot be written without the alias";
    }

    /// <summary>Says whether the language lets a type be spelled out where its alias stands.</summary>
    private static bool CanSpellOut(IdentifierNameSyntax use, INamespaceOrTypeSymbol target)
    {
        var isName = target is INamespaceSymbol or INamedTypeSymbol { IsTupleType: false, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T };
        if (use.FirstAncestorOrSelf<CrefSyntax>() is not null)
            return isName && target is not INamedTypeSymbol { IsGenericType: true };
        if (isName)
            return true;

        // 'Pairs.Equals' and 'new Pair()' need a name. 'Rows[,]' is an array of arrays, which the language writes in the opposite order.
        if (use.Parent is MemberAccessExpressionSyntax or QualifiedNameSyntax or ObjectCreationExpressionSyntax)
            return false;
        var array = use.Ancestors().TakeWhile(node => node is TypeSyntax).OfType<ArrayTypeSyntax>().FirstOrDefault();
        return array is null
            || target is not IArrayTypeSymbol
            || (target is IArrayTypeSymbol { Rank: 1, ElementType: not IArrayTypeSymbol } && array.RankSpecifiers.All(rank => rank.Rank == 1 && rank.Sizes.All(size => size.IsKind(SyntaxKind.OmittedArraySizeExpression))));
    }

    private static string? ExternAlias(ManagerImport import)
    {
        var names = new HashSet<string>(import.Directive.Ancestors()
            .SelectMany(node => node is CompilationUnitSyntax root ? root.Externs : node is BaseNamespaceDeclarationSyntax space ? space.Externs : default)
            .Select(directive => directive.Identifier.ValueText));
        return names.Count == 0
            ? null
            : import.Target.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText).FirstOrDefault(names.Contains);
    }
}
