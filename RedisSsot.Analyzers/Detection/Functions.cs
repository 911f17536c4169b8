using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>What runs together.</summary>
internal static class Functions
{
    /// <summary>The function, member or file whose statements run together with a node.</summary>
    public static SyntaxNode Around(SyntaxNode node) =>
        node.Ancestors().First(ancestor => ancestor
            is AnonymousFunctionExpressionSyntax
            or LocalFunctionStatementSyntax
            or MemberDeclarationSyntax and not GlobalStatementSyntax
            or CompilationUnitSyntax);

    /// <summary>What the statements of a function return; not what functions within it do.</summary>
    public static IEnumerable<ExpressionSyntax> Returns(SyntaxNode body) =>
        body.DescendantNodes(node => node == body || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>()
            .Select(statement => statement.Expression)
            .OfType<ExpressionSyntax>();
}
