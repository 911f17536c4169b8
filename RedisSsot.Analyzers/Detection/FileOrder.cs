using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Detection;

/// <summary>
/// Files by their paths, and code by its place in them. The compiler has the files in the order in which a build lists them, which need not be
/// the same on another machine; what is found first must be.
/// </summary>
internal static class FileOrder
{
    /// <summary>Files in order.</summary>
    public static IEnumerable<SyntaxTree> InOrder(this IEnumerable<SyntaxTree> files) => files.OrderBy(PathOf, StringComparer.Ordinal);

    /// <summary>Things in the order of their places in code.</summary>
    public static IOrderedEnumerable<T> InOrder<T>(this IEnumerable<T> things, Func<T, SyntaxNode> place) =>
        things.OrderBy(thing => PathOf(place(thing).SyntaxTree), StringComparer.Ordinal).ThenBy(thing => place(thing).SpanStart);

    /// <summary>Symbols in the order of their declarations; those of other assemblies come first.</summary>
    public static IEnumerable<T> InOrder<T>(this IEnumerable<T> symbols)
        where T : class, ISymbol =>
        symbols.OrderBy(symbol => Declaration(symbol) is { } declaration ? PathOf(declaration.SyntaxTree) : null, StringComparer.Ordinal).ThenBy(symbol => Declaration(symbol)?.Span.Start);

    // 'A/B.cs' comes before 'AB.cs', which 'A\B.cs' would not.
    private static string PathOf(SyntaxTree file) => file.FilePath.Replace('\\', '/');

    private static SyntaxReference? Declaration(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault();
}
