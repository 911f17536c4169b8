using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;
using RedisSsot.Managers;

namespace RedisSsot.Detection;

/// <summary>
/// Recognises a manager that is only a compatibility wrapper: it keeps its members for those who still use them, and every connection and
/// every database in it comes from the accessor.
/// </summary>
/// <remarks>
/// Ways to be wrong, each of which is answered with no: a member that opens on its own, perhaps inside of a library; state that others
/// can fill; a base class, whose state is not looked at; a connection that is handed in or comes from another manager; a closing of
/// the shared connection; a part of the type in generated or compiled code. What a member does beside, to serialize values say, does not matter.
/// </remarks>
internal sealed class CompatibilityWrapper(Compilation compilation, OpeningDetector openings, CatalogueDetector catalogue, RedisClients clients, DeprecatedSet managers)
{
    /// <summary>Says whether a type of this project is one.</summary>
    /// <param name="type">The type.</param>
    /// <param name="ownerOf">Names the accessor that a member is, or whose connection it keeps; null for any other member.</param>
    /// <param name="cancellation">Stops the work.</param>
    public bool Is(INamedTypeSymbol type, Func<ISymbol, string?> ownerOf, CancellationToken cancellation)
    {
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct, ContainingType: null, BaseType.SpecialType: SpecialType.System_Object or SpecialType.System_ValueType }
            || type.DeclaringSyntaxReferences.IsEmpty
            || type.DeclaringSyntaxReferences.Any(part => !compilation.ContainsSyntaxTree(part.SyntaxTree))
            || AndNested(type).SelectMany(each => each.GetMembers()).Any(MayBeFilledByOthers))
        {
            return false;
        }

        var delegates = false;
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            if (part.GetSyntax(cancellation) is not TypeDeclarationSyntax declaration || compilation.SemanticModelOf(part.SyntaxTree) is not { } model)
                return false;

            foreach (var node in declaration.DescendantNodes())
            {
                cancellation.ThrowIfCancellationRequested();
                if (DoesOnItsOwn(node, model, type, cancellation))
                    return false;
                if (node is not ExpressionSyntax expression || !IsValue(expression, model, cancellation))
                    continue;

                var provenance = Provenance.Of(expression, model, openings, clients, ownerOf, cancellation);
                if (!(provenance is { IsShared: true, Obstacle: null } || IsNothing(expression)))
                    return false;
                delegates |= provenance.Owner is not null;
            }
        }

        return delegates;
    }

    private bool DoesOnItsOwn(SyntaxNode node, SemanticModel model, INamedTypeSymbol type, CancellationToken cancellation) =>
        node switch
        {
            _ when catalogue.At(node, model, cancellation) is not null => true,
            ExpressionSyntax expression when openings.At(expression, model, cancellation) is not null => true,
            StatementSyntax statement => Disposal.OfUsing(statement, model, clients, cancellation).Any(),
            ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => clients.Carries(model.GetTypeInfo(argument.Expression, cancellation).Type),
            SimpleNameSyntax name when managers.MayName(name.Identifier.ValueText) => IsOtherManager(model.GetSymbolInfo(name, cancellation).Symbol, type),
            MemberAccessExpressionSyntax or MemberBindingExpressionSyntax => Disposal.Of((ExpressionSyntax)node, model, clients, cancellation) is not null,
            _ => false,
        };

    /// <summary>Says whether another manager of the list is used: what that does is its own affair.</summary>
    private bool IsOtherManager(ISymbol? symbol, INamedTypeSymbol type)
    {
        var manager = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        return managers.FindScope(manager) is not null && !AndNested(type).Contains(manager!.OriginalDefinition, SymbolEqualityComparer.Default);
    }

    /// <summary>Says whether the expression is a value through which Redis can be reached.</summary>
    private bool IsValue(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        expression is MemberAccessExpressionSyntax or InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax or IdentifierNameSyntax
        && !(expression.Parent is MemberAccessExpressionSyntax access && access.Name == expression)
        && !(expression.Parent is MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax)
        && clients.Carries(model.GetTypeInfo(expression, cancellation).Type)
        && model.GetSymbolInfo(expression, cancellation).Symbol is not INamespaceOrTypeSymbol;

    /// <summary>What is assigned to is no source; what is assigned is looked at itself.</summary>
    private static bool IsNothing(ExpressionSyntax expression) => expression.Parent is AssignmentExpressionSyntax assignment && assignment.Left == expression;

    /// <summary>Says whether a member keeps a connection that code outside of the type may have put there.</summary>
    private bool MayBeFilledByOthers(ISymbol member) =>
        member switch
        {
            IFieldSymbol { IsImplicitlyDeclared: false } field => clients.Carries(field.Type) && field is { IsReadOnly: false, DeclaredAccessibility: not Accessibility.Private },
            IPropertySymbol { SetMethod.DeclaredAccessibility: not Accessibility.Private } property => clients.Carries(property.Type),
            IMethodSymbol method => method.IsExtern || method.IsAbstract,
            _ => false,
        };

    private static IEnumerable<INamedTypeSymbol> AndNested(INamedTypeSymbol type) => type.GetTypeMembers().SelectMany(AndNested).Prepend(type.OriginalDefinition);
}
