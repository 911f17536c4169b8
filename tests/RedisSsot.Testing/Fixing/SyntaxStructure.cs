using System;
using System.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Compares the nodes and tokens of two trees, and their trivia on request.</summary>
internal static class SyntaxStructure
{
    /// <summary>A place where the two trees differ.</summary>
    public readonly record struct Difference(string Made, int MadeKind, string Parsed, int ParsedKind);

    public static Difference? FindDifference(SyntaxNodeOrToken made, SyntaxNodeOrToken parsed, bool withTrivia)
    {
        if (!IsSame(made, parsed) || (withTrivia && made.IsToken && !HasSameTrivia(made.AsToken(), parsed.AsToken())))
        {
            return new(made.ToFullString(), made.RawKind, parsed.ToFullString(), parsed.RawKind);
        }

        var (madeChildren, parsedChildren) = (made.ChildNodesAndTokens(), parsed.ChildNodesAndTokens());
        return madeChildren.Count != parsedChildren.Count
            ? new(made.ToString(), made.RawKind, parsed.ToString(), parsed.RawKind)
            : madeChildren.Zip(parsedChildren, (left, right) => FindDifference(left, right, withTrivia)).FirstOrDefault(difference => difference is not null);
    }

    private static bool IsSame(SyntaxNodeOrToken made, SyntaxNodeOrToken parsed) =>
        made.RawKind == parsed.RawKind
        && made.IsToken == parsed.IsToken
        && made.IsMissing == parsed.IsMissing
        && (!made.IsToken || made.AsToken().Text == parsed.AsToken().Text);

    private static bool HasSameTrivia(SyntaxToken made, SyntaxToken parsed) =>
        IsSame(made.LeadingTrivia, parsed.LeadingTrivia) && IsSame(made.TrailingTrivia, parsed.TrailingTrivia);

    private static bool IsSame(SyntaxTriviaList made, SyntaxTriviaList parsed) =>
        made.Count == parsed.Count
        && made.Zip(parsed).All(pair =>
            pair.First.RawKind == pair.Second.RawKind
            && string.Equals(pair.First.ToFullString(), pair.Second.ToFullString(), StringComparison.Ordinal));
}
