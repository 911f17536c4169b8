using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.PropertyTests.Paraphrases;

/// <summary>How a body is written.</summary>
internal static class Bodies
{
    /// <summary>A block where an arrow was.</summary>
    public static SyntaxNode AsStatements(SemanticModel model, SyntaxNode node, SyntaxNode now)
    {
        switch (now)
        {
            case MethodDeclarationSyntax { ExpressionBody: { } body } method:
                return method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block(body.Expression, Returns(model.GetDeclaredSymbol(node)))).WithTriviaFrom(method);
            case ConstructorDeclarationSyntax { ExpressionBody: { } body } constructor:
                return constructor.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block(body.Expression, returns: false)).WithTriviaFrom(constructor);
            case LocalFunctionStatementSyntax { ExpressionBody: { } body } function:
                return function.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block(body.Expression, Returns(model.GetDeclaredSymbol(node)))).WithTriviaFrom(function);
            case AccessorDeclarationSyntax { ExpressionBody: { } body } accessor:
                return accessor.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block(body.Expression, Returns(model.GetDeclaredSymbol(node)))).WithTriviaFrom(accessor);
            case PropertyDeclarationSyntax { ExpressionBody: { } body } property when property.Type is not RefTypeSyntax:
                var getter = SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, Block(body.Expression, returns: true));
                return property.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(SyntaxFactory.AccessorList([getter])).WithTriviaFrom(property);
            case LambdaExpressionSyntax { ExpressionBody: { } body } lambda when model.GetTypeInfo(node).ConvertedType is INamedTypeSymbol { DelegateInvokeMethod: not null }:
                return lambda.WithExpressionBody(null).WithBlock(Block(body, Returns(model.GetSymbolInfo(node).Symbol)));
            default:
                return now;
        }
    }

    /// <summary>An arrow where a block of one statement was.</summary>
    public static SyntaxNode AsExpressions(SemanticModel model, SyntaxNode node, SyntaxNode now)
    {
        switch (now)
        {
            case MethodDeclarationSyntax { Body: { } body } method when OnlyExpression(body) is { } only:
                return method.WithBody(null).WithExpressionBody(Arrow(only)).WithSemicolonToken(Semicolon).WithTriviaFrom(method);
            case ConstructorDeclarationSyntax { Body: { } body } constructor when OnlyExpression(body) is { } only:
                return constructor.WithBody(null).WithExpressionBody(Arrow(only)).WithSemicolonToken(Semicolon).WithTriviaFrom(constructor);
            case AccessorDeclarationSyntax { Body: { } body } accessor when OnlyExpression(body) is { } only:
                return accessor.WithBody(null).WithExpressionBody(Arrow(only)).WithSemicolonToken(Semicolon).WithTriviaFrom(accessor);
            case LambdaExpressionSyntax { Block: { } body } lambda when OnlyExpression(body) is { } only:
                return lambda.WithBlock(null).WithExpressionBody(only);
            default:
                return now;
        }
    }

    /// <summary>A local that is declared, and then assigned.</summary>
    public static SyntaxNode DeclaredBefore(SemanticModel model, SyntaxNode node, SyntaxNode now) =>
        now is BlockSyntax block
            ? block.WithStatements(SyntaxFactory.List(((BlockSyntax)node).Statements.Zip(block.Statements).SelectMany(pair => Apart(model, pair.First, pair.Second))))
            : now;

    private static IEnumerable<StatementSyntax> Apart(SemanticModel model, StatementSyntax statement, StatementSyntax now)
    {
        if (statement is not LocalDeclarationStatementSyntax { IsConst: false, UsingKeyword.RawKind: 0, Declaration: { Type: not RefTypeSyntax, Variables: [{ Initializer.Value: not InitializerExpressionSyntax and var value } variable] } }
            || model.GetDeclaredSymbol(variable) is not ILocalSymbol { Type: { IsAnonymousType: false, IsRefLikeType: false, TypeKind: not TypeKind.Error } type }
            || model.GetTypeInfo(value).Type is IErrorTypeSymbol)
        {
            return [now];
        }

        var name = variable.Identifier.WithoutTrivia();
        var rewritten = ((LocalDeclarationStatementSyntax)now).Declaration.Variables[0].Initializer!.Value;
        return
        [
            SyntaxFactory.ParseStatement($"{type.ToDisplayString(Types.Full)} {name};\n").WithLeadingTrivia(now.GetLeadingTrivia()),
            SyntaxFactory.ParseStatement($"{name} = {rewritten.ToFullString()};").WithTrailingTrivia(now.GetTrailingTrivia()),
        ];
    }

    private static readonly SyntaxToken Semicolon = SyntaxFactory.Token(SyntaxKind.SemicolonToken);

    private static bool Returns(ISymbol? symbol) =>
        symbol is IMethodSymbol { ReturnsVoid: false } method && !(method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 });

    private static BlockSyntax Block(ExpressionSyntax expression, bool returns)
    {
        var (text, end) = (expression.WithoutTrivia().ToFullString(), expression.HasTrailingTrivia ? "\n" : "");
        return (BlockSyntax)SyntaxFactory.ParseStatement(expression is ThrowExpressionSyntax || !returns ? $" {{ {text};{end} }}" : $" {{ return {text};{end} }}");
    }

    private static ExpressionSyntax? OnlyExpression(BlockSyntax body) => body is { Statements: [var only], ContainsDirectives: false } && !body.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
        ? only switch
        {
            ReturnStatementSyntax { Expression: { } value } => value,
            ExpressionStatementSyntax statement => statement.Expression,
            _ => null,
        }
        : null;

    private static ArrowExpressionClauseSyntax Arrow(ExpressionSyntax value) => SyntaxFactory.ArrowExpressionClause(SyntaxFactory.Token(SyntaxKind.EqualsGreaterThanToken).WithTrailingTrivia(SyntaxFactory.Space), value);
}
