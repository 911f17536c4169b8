using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>Finds where a symbol is written. Mentions that only read it are not bound.</summary>
internal sealed class Writes(References references)
{
    /// <summary>The expressions that are assigned to the symbol.</summary>
    public IEnumerable<ExpressionSyntax> AssignedTo(ISymbol symbol) =>
        references.To(symbol, Scopes(symbol), static mention => Assignment(mention) is not null).Select(mention => Assignment(mention)!.Right);

    /// <summary>Says whether code writes the symbol otherwise than by assigning a value to it: <c>x += y</c>, <c>(x, y) = z</c>.</summary>
    public bool IsChangedInParts(ISymbol symbol) =>
        references.To(symbol, Scopes(symbol), static mention => IsTarget(mention) && Assignment(mention) is null).Any();

    /// <summary>Says whether a reference to the symbol is handed out, through which others write it.</summary>
    public bool IsHandedOut(ISymbol symbol) =>
        references.To(symbol, Scopes(symbol), static mention => mention.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 } or RefExpressionSyntax).Any();

    /// <summary>Says whether an assignment writes what is mentioned, alone or as a part of a tuple.</summary>
    public static bool IsTarget(ExpressionSyntax mention) =>
        mention.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == mention,
            ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => tuple.AncestorsAndSelf().First(node => node is not (TupleExpressionSyntax or ArgumentSyntax)) is AssignmentExpressionSyntax deconstruction && deconstruction.Left.Contains(mention),
            _ => false,
        };

    private static AssignmentExpressionSyntax? Assignment(ExpressionSyntax mention) =>
        mention.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.CoalesceAssignmentExpression } assignment && assignment.Left == mention ? assignment : null;

    // Outside of its type, nobody can write what is read-only.
    private IEnumerable<SyntaxNode> Scopes(ISymbol symbol) =>
        symbol is IFieldSymbol { IsReadOnly: true, ContainingType: { } owner } ? references.DeclarationsOf(owner) : references.Scopes(symbol);
}
