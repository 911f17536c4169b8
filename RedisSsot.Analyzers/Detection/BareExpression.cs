using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>What is said around a value and changes nothing about it: parentheses, casts, exclamation marks.</summary>
internal static class BareExpression
{
    /// <summary>The expression without them.</summary>
    public static ExpressionSyntax Of(ExpressionSyntax expression)
    {
        while (Within(expression) is { } inner)
            expression = inner;
        return expression;
    }

    /// <summary>The expression with all of them that stand around it.</summary>
    public static ExpressionSyntax Around(ExpressionSyntax expression)
    {
        while (expression.Parent is ExpressionSyntax outer && Within(outer) == expression)
            expression = outer;
        return expression;
    }

    private static ExpressionSyntax? Within(ExpressionSyntax expression) =>
        expression switch
        {
            ParenthesizedExpressionSyntax parenthesized => parenthesized.Expression,
            CastExpressionSyntax cast => cast.Expression,
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => sure.Operand,
            _ => null,
        };
}
