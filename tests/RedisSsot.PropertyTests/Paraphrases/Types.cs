using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.PropertyTests.Paraphrases;

/// <summary>How a type is named.</summary>
internal static class Types
{
    private const string Alias = "Client";

    /// <summary>The full name of a type.</summary>
    public static SymbolDisplayFormat Full { get; } = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Named in full, from the global namespace.</summary>
    public static SyntaxNode InFull(SemanticModel model, SyntaxNode node, SyntaxNode now)
    {
        if (node is not IdentifierNameSyntax name
            || node.Parent is ExplicitInterfaceSpecifierSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax or MemberBindingExpressionSyntax or UsingDirectiveSyntax or NameColonSyntax or NameEqualsSyntax or AttributeSyntax
            || (node.Parent is MemberAccessExpressionSyntax access && access.Name == node)
            || node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null
            || name.Identifier.Text == "var"
            || model.GetAliasInfo(name) is not null
            || model.GetSymbolInfo(name).Symbol is not INamedTypeSymbol { Arity: 0, ContainingType: null, TypeKind: not TypeKind.Error } type
            || type.SpecialType is not SpecialType.None)
        {
            return now;
        }

        var full = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return (node.Parent is MemberAccessExpressionSyntax or ArgumentSyntax or ConstantPatternSyntax ? SyntaxFactory.ParseExpression(full) : SyntaxFactory.ParseTypeName(full)).WithTriviaFrom(now);
    }

    /// <summary><c>var</c>, where the value says it. Of a type of the program, which may be deprecated, this would be one mention less.</summary>
    public static SyntaxNode Inferred(SemanticModel model, SyntaxNode node, SyntaxNode now) =>
        node is VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax { IsConst: false } or UsingStatementSyntax, Type: { IsVar: false } type, Variables: [{ Initializer.Value: { } value }] }
        && value is not (ImplicitObjectCreationExpressionSyntax or AnonymousFunctionExpressionSyntax)
        && model.GetTypeInfo(type).Type is { Locations: [{ IsInMetadata: true }, ..] } declared && SymbolEqualityComparer.Default.Equals(declared, model.GetTypeInfo(value).Type)
            ? ((VariableDeclarationSyntax)now).WithType(SyntaxFactory.IdentifierName("var").WithTriviaFrom(type))
            : now;

    /// <summary>The type, where the value says it.</summary>
    public static SyntaxNode Declared(SemanticModel model, SyntaxNode node, SyntaxNode now) =>
        node is VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax or UsingStatementSyntax, Type: { IsVar: true } type }
        && model.GetTypeInfo(type).Type is INamedTypeSymbol { Arity: 0, IsAnonymousType: false, Locations: [{ IsInMetadata: true }, ..] } declared
            ? ((VariableDeclarationSyntax)now).WithType(SyntaxFactory.ParseTypeName(declared.ToDisplayString(Full)).WithTriviaFrom(type))
            : now;

    /// <summary><c>new T()</c>, where its place says it, too. Of a type of the program, which may be deprecated, this would be one mention more.</summary>
    public static SyntaxNode Constructed(SemanticModel model, SyntaxNode node, SyntaxNode now) =>
        now is ImplicitObjectCreationExpressionSyntax creation && model.GetTypeInfo(node).Type is INamedTypeSymbol { Locations: [{ IsInMetadata: true }, ..] } type
            ? SyntaxFactory.ObjectCreationExpression(
                SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(SyntaxFactory.Space),
                SyntaxFactory.ParseTypeName(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)),
                creation.ArgumentList,
                creation.Initializer).WithTriviaFrom(creation)
            : now;

    /// <summary>The client's types by names of this file.</summary>
    public static SyntaxNode Aliased(SemanticModel model, SyntaxNode node, SyntaxNode now)
    {
        if (now is CompilationUnitSyntax unit && unit.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => name.Identifier.Text).Where(name => name.StartsWith(Alias, StringComparison.Ordinal)).Distinct().ToList() is { Count: > 0 } aliases)
        {
            return Imports.Add(unit, string.Concat(aliases.Select(alias => $"using {alias} = StackExchange.Redis.{alias[Alias.Length..]};\n")));
        }

        return now is IdentifierNameSyntax name
            && node.Parent is not (QualifiedNameSyntax or AliasQualifiedNameSyntax or AttributeSyntax)
            && !(node.Parent is MemberAccessExpressionSyntax access && access.Name == node)
            && node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null
            && model.GetSymbolInfo(node).Symbol is INamedTypeSymbol { Arity: 0, ContainingType: null, ContainingNamespace: { Name: "Redis", ContainingNamespace.Name: "StackExchange" } } type && type.Name == name.Identifier.ValueText
                ? name.WithIdentifier(SyntaxFactory.Identifier(name.GetLeadingTrivia(), Alias + type.Name, name.GetTrailingTrivia()))
                : now;
    }

    /// <summary><c>new()</c>, where its place says it.</summary>
    public static SyntaxNode TargetTyped(SemanticModel model, SyntaxNode node, SyntaxNode now) =>
        now is ObjectCreationExpressionSyntax creation
        && node.Parent is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: false } } } or ReturnStatementSyntax or ArrowExpressionClauseSyntax or AssignmentExpressionSyntax
        && model.GetSymbolInfo(node).Symbol is not null
        && model.GetTypeInfo(node) is { Type: { } type, ConvertedType: { } target } && SymbolEqualityComparer.Default.Equals(type, target)
            ? SyntaxFactory.ImplicitObjectCreationExpression(creation.NewKeyword.WithoutTrivia(), creation.ArgumentList ?? SyntaxFactory.ArgumentList(), creation.Initializer).WithTriviaFrom(creation)
            : now;
}
