using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>Where values are taken to pieces, which mentions none of their members: <c>var (a, b) = value</c>, <c>value is (var a, _)</c>.</summary>
internal static class Deconstructions
{
    /// <summary>The methods that a deconstruction calls.</summary>
    public static IEnumerable<IMethodSymbol?> Methods(this DeconstructionInfo info) => info.Nested.SelectMany(Methods).Append(info.Method);

    /// <summary>Says whether any code of a project takes a value of the type to pieces.</summary>
    public static bool Any(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        return compilation.SyntaxTrees.Any(tree => tree.GetRoot(cancellation).DescendantNodes().Any(IsOne));

        bool IsOne(SyntaxNode node) =>
            node is AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax } or ForEachVariableStatementSyntax or RecursivePatternSyntax { PositionalPatternClause: not null }
            && compilation.SemanticModelOf(node.SyntaxTree) is { } model
            && TypesAt(node, model).Any(other => SymbolEqualityComparer.Default.Equals(other?.OriginalDefinition, type.OriginalDefinition));

        IEnumerable<ITypeSymbol?> TypesAt(SyntaxNode node, SemanticModel model) =>
            node switch
            {
                AssignmentExpressionSyntax assignment => model.GetDeconstructionInfo(assignment).Methods().Select(method => method?.ContainingType),
                ForEachVariableStatementSyntax loop => model.GetDeconstructionInfo(loop).Methods().Select(method => method?.ContainingType),
                RecursivePatternSyntax pattern when model.GetTypeInfo(pattern, cancellation) is var matched => [matched.Type, matched.ConvertedType],
                _ => [],
            };
    }
}
