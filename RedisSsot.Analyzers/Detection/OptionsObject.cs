using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>The object whose members an assignment or initializer sets, as far as one function shows it.</summary>
internal static class OptionsObject
{
    /// <summary>The assignments to members of the same object that have run, or will run, whenever the node runs.</summary>
    /// <param name="node">An assignment to a member, or the construction of the object.</param>
    public static IEnumerable<AssignmentExpressionSyntax> AssignmentsBeside(SyntaxNode node)
    {
        var key = KeyOf(node);
        return Functions.Around(node)
            .DescendantNodes()
            .OfType<AssignmentExpressionSyntax>()
            .Where(other => other != node && !IsNothing(other.Right) && KeyOf(other).Equals(key) && StretchOf(other).Contains(node));
    }

    /// <summary>Says whether an assignment of the value takes an option back.</summary>
    public static bool IsNothing(ExpressionSyntax value) =>
        BareExpression.Of(value).Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression;

    // The code that stands for the object, or the construction itself where nothing is called after it.
    private static object KeyOf(SyntaxNode node) =>
        node switch
        {
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: { } creation } } => KeyOf(creation),
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: var receiver } } => receiver.ToString(),
            AssignmentExpressionSyntax => "this",
            { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } } => variable.Identifier.ValueText,
            { Parent: AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax, Left: var variable } } => variable.ToString(),
            _ => node,
        };

    // The statements that run together with one: those of its block, but not those of the other branch.
    private static SyntaxNode StretchOf(AssignmentExpressionSyntax assignment) =>
        assignment.Ancestors().OfType<StatementSyntax>().FirstOrDefault() switch
        {
            { Parent: BlockSyntax or SwitchSectionSyntax } statement => statement.Parent,
            { Parent: GlobalStatementSyntax { Parent: { } file } } => file,
            { } statement => statement,
            null => Functions.Around(assignment),
        };
}
