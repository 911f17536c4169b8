using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>Where in the language a name stands.</summary>
internal static class ManagerSyntax
{
    /// <summary>The dotted name that ends in this one: <c>global::Chat.Auth.AuthRedisManager</c>.</summary>
    public static SyntaxNode WholeName(SimpleNameSyntax name)
    {
        SyntaxNode whole = name;
        while (IsRightOf(whole, whole.Parent))
            whole = whole.Parent!;
        return whole;
    }

    /// <summary>What a replacement takes the place of: the construction of a type, else the name.</summary>
    public static SyntaxNode Replaced(SyntaxNode whole) =>
        whole.Parent is ObjectCreationExpressionSyntax creation && creation.Type == whole ? creation : whole;

    /// <summary>The part of the language in which a dotted name stands.</summary>
    public static string KindOf(SyntaxNode whole, ISymbol symbol)
    {
        if (whole.FirstAncestorOrSelf<CrefSyntax>() is not null)
            return ReferenceKind.Cref;
        if (IsInNameof(whole))
            return ReferenceKind.NameOf;
        if (symbol is not (INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor }))
            return symbol is { IsStatic: true } and not IMethodSymbol { IsExtensionMethod: true } && whole is SimpleNameSyntax ? ReferenceKind.StaticAccess : ReferenceKind.Member;
        return KindOfType(whole);
    }

    private static string KindOfType(SyntaxNode type) =>
        type.Parent switch
        {
            ObjectCreationExpressionSyntax creation when creation.Type == type => ReferenceKind.Creation,
            MemberAccessExpressionSyntax access when access.Expression == type => ReferenceKind.StaticAccess,
            QualifiedNameSyntax qualified when qualified.Left == type => KindOfType(qualified),
            BaseTypeSyntax => ReferenceKind.BaseType,
            AttributeSyntax => ReferenceKind.Attribute,
            TypeConstraintSyntax => ReferenceKind.Constraint,
            TypeOfExpressionSyntax or SizeOfExpressionSyntax or DefaultExpressionSyntax => ReferenceKind.TypeOf,
            CastExpressionSyntax or TypePatternSyntax or DeclarationPatternSyntax or RecursivePatternSyntax or ConstantPatternSyntax => ReferenceKind.TypeTest,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression or (int)SyntaxKind.AsExpression } => ReferenceKind.TypeTest,
            TypeArgumentListSyntax => ReferenceKind.TypeArgument,
            NullableTypeSyntax or ArrayTypeSyntax or PointerTypeSyntax or RefTypeSyntax or TupleElementSyntax => KindOfType(type.Parent),
            TupleTypeSyntax => KindOfType(type.Parent),
            _ => ReferenceKind.Type,
        };

    private static bool IsRightOf(SyntaxNode name, SyntaxNode? parent) =>
        parent switch
        {
            QualifiedNameSyntax qualified => qualified.Right == name,
            AliasQualifiedNameSyntax aliased => aliased.Name == name,
            MemberAccessExpressionSyntax access => access.Name == name,
            MemberBindingExpressionSyntax binding => binding.Name == name,
            NameMemberCrefSyntax cref => cref.Name == name,
            QualifiedCrefSyntax qualified => qualified.Member == name,
            _ => false,
        };

    private static bool IsInNameof(SyntaxNode node) =>
        node.Ancestors()
            .TakeWhile(ancestor => ancestor is MemberAccessExpressionSyntax or ArgumentSyntax or ArgumentListSyntax or InvocationExpressionSyntax)
            .FirstOrDefault(ancestor => ancestor is InvocationExpressionSyntax) is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };
}
