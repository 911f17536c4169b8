using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>The lambda that a container calls to make a service.</summary>
internal static class ServiceFactory
{
    /// <summary>Says whether a factory can give way to the instance that it would return: it computes nothing else and needs nothing of the container.</summary>
    /// <param name="factory">The factory.</param>
    /// <param name="result">The expression that it returns.</param>
    /// <param name="opening">The opening, which the shared connection replaces.</param>
    public static bool CanBecomeInstance(AnonymousFunctionExpressionSyntax factory, ExpressionSyntax result, ExpressionSyntax opening)
    {
        if (factory.AsyncKeyword.RawKind != 0 || factory.DescendantTrivia().Any(trivia => trivia.IsDirective))
            return false;
        if (factory.Body == result)
            return result == opening || !UsesParameters(factory, result, opening);

        return factory.Body is BlockSyntax block
            && block.Statements.LastOrDefault() is ReturnStatementSyntax last
            && last.Expression == result
            && (block.Statements.Count == 1
                ? result == opening || !UsesParameters(factory, result, opening)
                : IsOpening(result, opening, block) && block.Statements.Take(block.Statements.Count - 1).All(statement => OnlyReadsConfiguration(statement, block)));
    }

    /// <summary>What a factory returns in the end; null where it does not say so in one place at its end.</summary>
    public static ExpressionSyntax? ResultOf(AnonymousFunctionExpressionSyntax factory) =>
        factory.ExpressionBody ?? (factory.Block?.Statements.LastOrDefault() as ReturnStatementSyntax)?.Expression;

    /// <summary>Says whether a method of this name asks Microsoft's container for one service.</summary>
    public static bool Asks(string name) => name is "GetRequiredService" or "GetService" or "GetRequiredKeyedService" or "GetKeyedService";

    /// <summary>The service that an expression asks the container for: <c>services.GetRequiredService&lt;T&gt;()</c>, with or without a cast; null where it is something else.</summary>
    public static TypeSyntax? AskedBy(ExpressionSyntax expression) =>
        BareExpression.Of(expression) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var method } } call && Asks(method.Identifier.ValueText)
            ? method is GenericNameSyntax { TypeArgumentList.Arguments: [var service] } ? service : call.ArgumentList.Arguments is [{ Expression: TypeOfExpressionSyntax named }] ? named.Type : null
            : null;

    private static bool IsOpening(ExpressionSyntax result, ExpressionSyntax opening, BlockSyntax block) =>
        BareExpression.Of(result) == opening
        || (result is IdentifierNameSyntax name
            && opening.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
            && declarator.Identifier.ValueText == name.Identifier.ValueText
            && block.Statements[block.Statements.Count - 2] == declarator.Parent?.Parent);

    // What is only read to say where to connect goes with the connection.
    private static bool OnlyReadsConfiguration(StatementSyntax statement, BlockSyntax block) =>
        statement switch
        {
            LocalDeclarationStatementSyntax local => local.UsingKeyword.RawKind == 0,
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: var left } } =>
                left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax } || (left is IdentifierNameSyntax name && Declares(block, name)),
            IfStatementSyntax { Else: null, Statement: ThrowStatementSyntax or BlockSyntax { Statements: [ThrowStatementSyntax] } } => true,
            _ => false,
        };

    private static bool Declares(BlockSyntax block, IdentifierNameSyntax name) =>
        block.Statements.OfType<LocalDeclarationStatementSyntax>().Any(local => local.Declaration.Variables.Any(variable => variable.Identifier.ValueText == name.Identifier.ValueText));

    private static bool UsesParameters(AnonymousFunctionExpressionSyntax factory, ExpressionSyntax result, ExpressionSyntax opening)
    {
        var parameters = factory switch
        {
            SimpleLambdaExpressionSyntax simple => new[] { simple.Parameter.Identifier.ValueText },
            ParenthesizedLambdaExpressionSyntax parenthesized => parenthesized.ParameterList.Parameters.Select(parameter => parameter.Identifier.ValueText).ToArray(),
            _ => Array.Empty<string>(),
        };
        return result.DescendantNodesAndSelf(node => node != opening)
            .OfType<IdentifierNameSyntax>()
            .Any(identifier => parameters.Contains(identifier.Identifier.ValueText));
    }
}
