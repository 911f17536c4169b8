using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.PropertyTests.Paraphrases;

/// <summary>What stands between the words.</summary>
internal static class Layout
{
    /// <summary>A comment before each word.</summary>
    public static SyntaxToken WithComments(SemanticModel model, SyntaxToken token) =>
        token.Parent is InterpolatedStringExpressionSyntax or InterpolatedStringContentSyntax or InterpolationFormatClauseSyntax or null
        || token.IsKind(SyntaxKind.EndOfFileToken)
        || token.LeadingTrivia.Any(trivia => trivia.HasStructure)
            ? token
            : token.WithLeadingTrivia(token.LeadingTrivia.Add(SyntaxFactory.Comment("/**/")));

    /// <summary>Lines that end as on Windows.</summary>
    public static string WithCarriageReturns(SemanticModel model) => model.SyntaxTree.ToString().Replace("\r\n", "\n").Replace("\n", "\r\n");
}
