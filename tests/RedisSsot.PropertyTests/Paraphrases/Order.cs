using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.PropertyTests.Paraphrases;

/// <summary>What stands where.</summary>
internal static class Order
{
    /// <summary>The last member of a type comes first.</summary>
    public static SyntaxNode Backwards(SemanticModel model, SyntaxNode node, SyntaxNode now) =>
        now is TypeDeclarationSyntax { ContainsDirectives: false } type ? type.WithMembers(SyntaxFactory.List(type.Members.Reverse())) : now;

    /// <summary>A block within the block of each body.</summary>
    public static SyntaxNode InBlocks(SemanticModel model, SyntaxNode node, SyntaxNode now) =>
        now is BlockSyntax block && node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
            ? SyntaxFactory.Block(block.WithoutTrivia()).WithTriviaFrom(block)
            : now;

    /// <summary>A namespace with braces.</summary>
    public static SyntaxNode InNamespaceBlocks(SemanticModel model, SyntaxNode node, SyntaxNode now) =>
        now is FileScopedNamespaceDeclarationSyntax space
            ? SyntaxFactory.NamespaceDeclaration(
                space.AttributeLists,
                space.Modifiers,
                space.NamespaceKeyword,
                space.Name,
                SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithTriviaFrom(space.SemicolonToken),
                space.Externs,
                space.Usings,
                space.Members,
                SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithLeadingTrivia(SyntaxFactory.LineFeed),
                semicolonToken: default)
            : now;
}
