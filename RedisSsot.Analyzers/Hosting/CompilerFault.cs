using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Hosting;

/// <summary>
/// Half-typed code about which the compiler cannot answer: a query as the size of an array type, <c>o is int[from x in …</c>. No valid program
/// has one. Asked what a name in it means, Roslyn throws; 4.5 and 5.12 both do. What was being looked at then has no findings until the
/// error is gone, which the compiler reports itself.
/// </summary>
internal static class CompilerFault
{
    /// <summary>Says whether an exception is the compiler's own, for a filter: the program is only searched once something was thrown.</summary>
    /// <param name="thrown">The exception.</param>
    /// <param name="compilation">The project.</param>
    public static bool Explains(Exception thrown, Compilation compilation) =>
        thrown is NullReferenceException or IndexOutOfRangeException
        && compilation.SyntaxTrees.Any(tree => tree.GetRoot().DescendantNodes().OfType<QueryExpressionSyntax>().Any(IsInSizeOfArrayType));

    private static bool IsInSizeOfArrayType(QueryExpressionSyntax query) =>
        query.Ancestors().OfType<ArrayRankSpecifierSyntax>().Any(size => size.Parent?.Parent is not (ArrayCreationExpressionSyntax or StackAllocArrayCreationExpressionSyntax));
}
