using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>What a using directive is found by again after the text around it has changed.</summary>
/// <param name="Block">The number of the namespace block that it stands in; 0 for the file.</param>
/// <param name="Text">The alias, or all of a directive that gives none.</param>
/// <param name="IsGlobal">Whether it holds for all files of the project.</param>
internal sealed record DirectiveKey(int Block, string Text, bool IsGlobal)
{
    /// <summary>The key of the directive at a place.</summary>
    /// <returns>The key, or null when no directive is there.</returns>
    public static DirectiveKey? At(SyntaxNode root, TextSpan place) =>
        root.FullSpan.Contains(place) && root.FindNode(place).FirstAncestorOrSelf<UsingDirectiveSyntax>() is { Parent: { } block } directive
            ? new(Blocks(root).ToList().IndexOf(block), TextOf(directive), directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
            : null;

    /// <summary>The directive in another version of the file; null when it is gone.</summary>
    public UsingDirectiveSyntax? In(SyntaxNode root) =>
        Blocks(root).ElementAtOrDefault(Block)?.ChildNodes().OfType<UsingDirectiveSyntax>()
            .FirstOrDefault(directive => TextOf(directive) == Text && directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) == IsGlobal);

    private static string TextOf(UsingDirectiveSyntax directive) => directive.Alias is { } alias ? alias.Name.Identifier.ValueText + " =" : directive.ToString();

    private static IEnumerable<SyntaxNode> Blocks(SyntaxNode root) =>
        root.DescendantNodesAndSelf(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Where(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax);
}
