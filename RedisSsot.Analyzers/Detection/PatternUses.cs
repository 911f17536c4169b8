using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>Finds extension methods that the language calls without their names: for <c>foreach</c>, <c>await</c>, queries, initializers and deconstructions.</summary>
/// <param name="names">The names of the extension methods.</param>
/// <param name="isMeant">Says whether a method is one of them.</param>
/// <param name="model">The semantics of the file.</param>
/// <param name="cancellation">Stops the search.</param>
internal sealed class PatternUses(ICollection<string> names, Func<ISymbol?, bool> isMeant, SemanticModel model, CancellationToken cancellation)
{
    private static readonly string[] Called =
    [
        "GetEnumerator", "GetAsyncEnumerator", "GetAwaiter", "Deconstruct", "Add", "GetPinnableReference",
        "Select", "SelectMany", "Where", "Join", "GroupJoin", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy", "Cast",
    ];

    /// <summary>The first such method that a part of a file calls; null where it calls none.</summary>
    public string? FirstIn(SyntaxNode scope) =>
        Called.Any(names.Contains) ? scope.DescendantNodes().SelectMany(MethodsOf).FirstOrDefault(isMeant)?.Name ?? Unclear(scope) : null;

    private IEnumerable<ISymbol?> MethodsOf(SyntaxNode node) =>
        node switch
        {
            ForEachVariableStatementSyntax loop => model.GetDeconstructionInfo(loop).Methods().Append<ISymbol?>(model.GetForEachStatementInfo(loop).GetEnumeratorMethod),
            CommonForEachStatementSyntax loop => [model.GetForEachStatementInfo(loop).GetEnumeratorMethod],
            AwaitExpressionSyntax awaited => [model.GetAwaitExpressionInfo(awaited).GetAwaiterMethod],
            AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax } assignment => model.GetDeconstructionInfo(assignment).Methods(),
            InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression } list => list.Expressions.Select(element => model.GetCollectionInitializerSymbolInfo(element, cancellation).Symbol),
            QueryClauseSyntax clause when model.GetQueryClauseInfo(clause, cancellation) is var info => [info.CastInfo.Symbol, info.OperationInfo.Symbol],
            SelectOrGroupClauseSyntax end => [model.GetSymbolInfo(end, cancellation).Symbol],
            OrderingSyntax ordering => [model.GetSymbolInfo(ordering, cancellation).Symbol],
            _ => [],
        };

    /// <summary>Where the compiler does not tell which method it calls, the one by that name may be it.</summary>
    private string? Unclear(SyntaxNode scope)
    {
        foreach (var node in scope.DescendantNodes())
        {
            var name = node switch
            {
                PositionalPatternClauseSyntax => "Deconstruct",
                FixedStatementSyntax => "GetPinnableReference",
                ExpressionSyntax { RawKind: LaterSyntaxKinds.CollectionExpression } => "Add",
                _ => null,
            };
            if (name is not null && names.Contains(name))
                return name;
        }

        return null;
    }
}
