using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RedisSsot.Detection;

/// <summary>Text that <c>#if</c> leaves out of the compilation. Another one may have it in.</summary>
internal static class InactiveCode
{
    /// <summary>Finds the first of some names that the text which is left out mentions.</summary>
    /// <param name="root">The file.</param>
    /// <param name="isMeant">Says whether an identifier is one of the names.</param>
    public static string? Mentioned(SyntaxNode root, Func<string, bool> isMeant) =>
        root.ContainsDirectives
            ? root.DescendantTrivia()
                .Where(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia))
                .SelectMany(trivia => SyntaxFactory.ParseTokens(trivia.ToString()))
                .Where(token => token.IsKind(SyntaxKind.IdentifierToken))
                .Select(token => token.ValueText)
                .FirstOrDefault(isMeant)
            : null;
}
