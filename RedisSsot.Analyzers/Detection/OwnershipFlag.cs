using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>Code that asks whose connection it is before it closes it: <c>if (_ownsConnection) _redis.Dispose();</c></summary>
internal static class OwnershipFlag
{
    private static readonly string[] Words = ["own", "leave", "keep", "extern", "shared", "foreign", "creat", "given", "inject", "suppl", "dispos", "closeconn", "closemult"];

    /// <summary>Says whether a condition decides about a closing by what it knows of the connection's owner.</summary>
    public static bool Guards(Disposal disposal, CancellationToken cancellation) =>
        ConditionsOf(disposal.Node).Any(condition => Asks(condition, disposal, cancellation));

    /// <summary>The conditions under which a node is reached: of what is around it, and of what returns before it.</summary>
    private static IEnumerable<ExpressionSyntax> ConditionsOf(SyntaxNode node)
    {
        for (var inner = node; inner.Parent is { } outer && inner is not MemberDeclarationSyntax; inner = outer)
        {
            switch (outer)
            {
                case IfStatementSyntax statement when statement.Condition != inner:
                    yield return statement.Condition;
                    break;
                case ConditionalExpressionSyntax choice when choice.Condition != inner:
                    yield return choice.Condition;
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both when both.Right == inner:
                    yield return both.Left;
                    break;
                case BlockSyntax block:
                    foreach (var before in block.Statements.TakeWhile(statement => statement != inner).OfType<IfStatementSyntax>().Where(Leaves))
                        yield return before.Condition;
                    break;
            }
        }
    }

    private static bool Leaves(IfStatementSyntax statement) =>
        statement.Statement is ReturnStatementSyntax or BlockSyntax { Statements: [.., ReturnStatementSyntax] };

    private static bool Asks(ExpressionSyntax condition, Disposal disposal, CancellationToken cancellation) =>
        condition.DescendantNodesAndSelf().Any(node => node switch
        {
            IdentifierNameSyntax name => IsFlag(name, disposal.Model, cancellation),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } compared => IsSame(compared.Left, compared.Right, disposal),
            InvocationExpressionSyntax { ArgumentList.Arguments: [var left, var right] } call when MentionedName.TextOf(call.Expression).EndsWith("Equals", StringComparison.Ordinal) => IsSame(left.Expression, right.Expression, disposal),
            _ => false,
        });

    /// <summary>Says whether the connection is compared with another.</summary>
    private static bool IsSame(ExpressionSyntax left, ExpressionSyntax right, Disposal disposal)
    {
        var receiver = disposal.Receiver.ToString();
        return (left.ToString() == receiver && right is not LiteralExpressionSyntax) || (right.ToString() == receiver && left is not LiteralExpressionSyntax);
    }

    private static bool IsFlag(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        var symbol = model.GetSymbolInfo(name, cancellation).Symbol;
        var type = symbol switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: false } property => property.Type, // not IsConnected
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        return type switch
        {
            { SpecialType: SpecialType.System_Boolean } => SoundsLikeOwnership(symbol!.Name) || IsChosenByCreator(symbol, model, cancellation),
            { TypeKind: TypeKind.Enum } => type.Name.IndexOf("Owner", StringComparison.Ordinal) >= 0,
            _ => false,
        };
    }

    // '_disposed' and 'disposing' belong to every Dispose method, and say nothing about the connection.
    private static bool SoundsLikeOwnership(string name)
    {
        var words = name.TrimStart('_').ToLowerInvariant();
        return words.IndexOf("disposed", StringComparison.Ordinal) < 0
            && words is not "disposing" and not "isdisposing"
            && Words.Any(word => words.IndexOf(word, StringComparison.Ordinal) >= 0);
    }

    /// <summary>Says whether a field is set from a parameter of a constructor: who made the object decided.</summary>
    private static bool IsChosenByCreator(ISymbol symbol, SemanticModel model, CancellationToken cancellation)
    {
        if (symbol is not (IFieldSymbol or IPropertySymbol))
            return false;

        var references = new References(model, cancellation);
        return references.To(symbol).Any(mention => mention.Parent is AssignmentExpressionSyntax { Right: IdentifierNameSyntax given } assignment
            && assignment.Left == mention
            && references.ModelOf(given).GetSymbolInfo(given, cancellation).Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } });
    }
}
