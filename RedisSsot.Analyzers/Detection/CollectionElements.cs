using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>What a collection is filled with where it is made.</summary>
internal static class CollectionElements
{
    /// <summary>The elements of <c>new[] { a }</c>, <c>new List&lt;T&gt; { a }</c>, <c>{ a }</c> and <c>[a]</c>; none where the expression makes no collection.</summary>
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax collection) =>
        collection switch
        {
            ArrayCreationExpressionSyntax { Initializer: { } filled } => filled.Expressions,
            ImplicitArrayCreationExpressionSyntax { Initializer: var filled } => filled.Expressions,
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression } filled => filled.Expressions,
            BaseObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } filled } => filled.Expressions,
            { RawKind: LaterSyntaxKinds.CollectionExpression } => collection.ChildNodes().Where(node => node.RawKind == LaterSyntaxKinds.ExpressionElement).SelectMany(node => node.ChildNodes()).OfType<ExpressionSyntax>(),
            _ => [],
        };
}
