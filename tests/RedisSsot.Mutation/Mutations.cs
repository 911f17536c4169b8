using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace RedisSsot.Mutation;

/// <summary>The ways in which a program can be a little wrong.</summary>
internal static class Mutations
{
    private static readonly Dictionary<SyntaxKind, (SyntaxKind Expression, SyntaxKind Token)> s_operators = new()
    {
        [SyntaxKind.LogicalAndExpression] = (SyntaxKind.LogicalOrExpression, SyntaxKind.BarBarToken),
        [SyntaxKind.LogicalOrExpression] = (SyntaxKind.LogicalAndExpression, SyntaxKind.AmpersandAmpersandToken),
        [SyntaxKind.EqualsExpression] = (SyntaxKind.NotEqualsExpression, SyntaxKind.ExclamationEqualsToken),
        [SyntaxKind.NotEqualsExpression] = (SyntaxKind.EqualsExpression, SyntaxKind.EqualsEqualsToken),
        [SyntaxKind.LessThanExpression] = (SyntaxKind.LessThanOrEqualExpression, SyntaxKind.LessThanEqualsToken),
        [SyntaxKind.LessThanOrEqualExpression] = (SyntaxKind.LessThanExpression, SyntaxKind.LessThanToken),
        [SyntaxKind.GreaterThanExpression] = (SyntaxKind.GreaterThanOrEqualExpression, SyntaxKind.GreaterThanEqualsToken),
        [SyntaxKind.GreaterThanOrEqualExpression] = (SyntaxKind.GreaterThanExpression, SyntaxKind.GreaterThanToken),
        [SyntaxKind.AddExpression] = (SyntaxKind.SubtractExpression, SyntaxKind.MinusToken),
        [SyntaxKind.SubtractExpression] = (SyntaxKind.AddExpression, SyntaxKind.PlusToken),
    };

    private static readonly Dictionary<string, string> s_calls = new()
    {
        ["Any"] = "All",
        ["All"] = "Any",
        ["First"] = "Last",
        ["FirstOrDefault"] = "LastOrDefault",
        ["Last"] = "First",
        ["LastOrDefault"] = "FirstOrDefault",
        ["Except"] = "Union",
    };

    /// <summary>Every change of a file, in the order of the text.</summary>
    public static IEnumerable<Mutation> Of(SyntaxTree tree) =>
        from node in tree.GetRoot().DescendantNodes()
        from replacement in Replacements(node)
        select new Mutation(tree, node, replacement);

    private static IEnumerable<SyntaxNode> Replacements(SyntaxNode node)
    {
        switch (node)
        {
            case BinaryExpressionSyntax binary when s_operators.TryGetValue(binary.Kind(), out var other):
                yield return BinaryExpression(other.Expression, binary.Left, Token(other.Token).WithTriviaFrom(binary.OperatorToken), binary.Right);
                break;

            case BinaryExpressionSyntax coalesce when coalesce.IsKind(SyntaxKind.CoalesceExpression) && coalesce.Right is not ThrowExpressionSyntax:
                yield return coalesce.Right.WithTriviaFrom(coalesce);
                break;

            case PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression):
                yield return not.Operand.WithTriviaFrom(not);
                break;

            case LiteralExpressionSyntax when node.IsKind(SyntaxKind.TrueLiteralExpression):
                yield return LiteralExpression(SyntaxKind.FalseLiteralExpression).WithTriviaFrom(node);
                break;

            // Where nothing has a context to come back to, as here and in a build, ConfigureAwait says nothing.
            case LiteralExpressionSyntax when node.IsKind(SyntaxKind.FalseLiteralExpression) && node.Parent?.Parent?.Parent is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "ConfigureAwait" } }:
                yield return LiteralExpression(SyntaxKind.TrueLiteralExpression).WithTriviaFrom(node);
                break;

            case UnaryPatternSyntax pattern:
                yield return pattern.Pattern.WithTriviaFrom(pattern);
                break;

            case IfStatementSyntax @if:
                yield return @if.WithCondition(Not(@if.Condition));
                break;

            case ConditionalExpressionSyntax conditional:
                yield return conditional.WithWhenTrue(conditional.WhenFalse).WithWhenFalse(conditional.WhenTrue);
                break;

            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } } call:
                if (s_calls.TryGetValue(name.Identifier.Text, out var otherName))
                    yield return call.ReplaceNode(name, IdentifierName(otherName));
                else if (name.Identifier.Text is "Where" or "Distinct")
                    yield return ((MemberAccessExpressionSyntax)call.Expression).Expression.WithTriviaFrom(call);
                break;
        }
    }

    private static PrefixUnaryExpressionSyntax Not(ExpressionSyntax condition) =>
        PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, ParenthesizedExpression(condition));
}
