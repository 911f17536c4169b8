using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>What is said around a value and changes nothing about it: parentheses, casts, exclamation marks.</summary>
internal static class BareExpression
{
    /// <summary>The expression without them.</summary>
    public static ExpressionSyntax Of(ExpressionSyntax expression) =>
        expression switch
        {
            ParenthesizedExpressionSyntax parenthesized => Of(parenthesized.Expression),
            CastExpressionSyntax cast => Of(cast.Expression),
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => Of(sure.Operand),
            _ => expression,
        };

    /// <summary>The expression with all of them that stand around it.</summary>
    public static ExpressionSyntax Around(ExpressionSyntax expression) =>
        expression.Parent is ExpressionSyntax outer && Of(outer) == Of(expression) ? Around(outer) : expression;
}
