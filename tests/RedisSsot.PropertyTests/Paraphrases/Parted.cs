using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.PropertyTests.Paraphrases;

/// <summary>A program whose classes stand in two files, as partial classes: it means the same.</summary>
internal static class Parted
{
    /// <summary>Puts every second member of each class into another file.</summary>
    /// <param name="model">The program, in one file.</param>
    /// <returns>The two files; none, if there is no class with two members.</returns>
    public static ImmutableArray<string> Of(SemanticModel model)
    {
        var root = (CompilationUnitSyntax)model.SyntaxTree.GetRoot();
        var classes = root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<ClassDeclarationSyntax>().Where(type => type.Members.Count > 1).ToList();
        if (classes.Count == 0)
            return [];

        var first = root.ReplaceNodes(classes, (type, _) => Partial(type).WithMembers(EverySecond(type, 0)));
        var second = string.Join("\n", classes.Select(type => Within(type, Bare(type).ToFullString())));
        var imports = string.Concat(root.Usings.Where(import => import.GlobalKeyword.IsKind(SyntaxKind.None)).Select(import => import.ToFullString()));
        return [first.ToFullString(), $"{imports}\n{second}"];
    }

    private static ClassDeclarationSyntax Partial(ClassDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.PartialKeyword) ? type
        : type.Modifiers.Count > 0 ? type.AddModifiers(SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space))
        : type.WithLeadingTrivia().WithModifiers(SyntaxFactory.TokenList(SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithLeadingTrivia(type.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.Space)));

    /// <summary>The other part: what the first one says about the class is not said again.</summary>
    private static ClassDeclarationSyntax Bare(ClassDeclarationSyntax type) =>
        SyntaxFactory.ClassDeclaration(
            attributeLists: default,
            Partial(type.WithAttributeLists(default)).Modifiers,
            type.Keyword,
            type.Identifier.WithTrailingTrivia(SyntaxFactory.Space),
            type.TypeParameterList,
            baseList: null,
            constraintClauses: default,
            SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithTrailingTrivia(SyntaxFactory.LineFeed),
            EverySecond(type, 1),
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken),
            semicolonToken: default);

    private static SyntaxList<MemberDeclarationSyntax> EverySecond(ClassDeclarationSyntax type, int from) => SyntaxFactory.List(type.Members.Where((_, index) => index % 2 == from));

    private static string Within(SyntaxNode node, string text) => node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Aggregate(text, (inner, space) => $"namespace {space.Name}\n{{\n{string.Concat(space.Usings.Select(import => import.ToFullString()))}{inner}\n}}");
}
