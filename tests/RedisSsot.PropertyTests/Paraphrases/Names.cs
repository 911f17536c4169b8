using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.PropertyTests.Paraphrases;

/// <summary>How a name is spelled.</summary>
internal static class Names
{
    /// <summary><c>this.field</c>, and <c>Type.Field</c>. A type of another file, which may be deprecated, would be mentioned once more.</summary>
    public static SyntaxNode OfTheirTypes(SemanticModel model, SyntaxNode node, SyntaxNode now)
    {
        if (node is not SimpleNameSyntax name
            || node.Parent is QualifiedNameSyntax or MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or SubpatternSyntax
            || (node.Parent is MemberAccessExpressionSyntax access && access.Name == node)
            || (node.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment && assignment.Left == node)
            || node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null
            || node.FirstAncestorOrSelf<AttributeSyntax>() is not null
            || model.GetSymbolInfo(name).Symbol is not { Kind: SymbolKind.Field or SymbolKind.Property or SymbolKind.Method or SymbolKind.Event, ContainingType: { } type } symbol
            || symbol is IMethodSymbol { MethodKind: not MethodKind.Ordinary }
            || (symbol.IsStatic && type.Locations[0].SourceTree != node.SyntaxTree))
        {
            return now;
        }

        return SyntaxFactory.ParseExpression($"{(symbol.IsStatic ? type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) : "this")}.{now.WithoutTrivia().ToFullString()}").WithTriviaFrom(now);
    }

    /// <summary><c>@Name</c>.</summary>
    public static SyntaxToken Verbatim(SemanticModel model, SyntaxToken token) => IsName(model, token) ? Spelled(token, "@" + token.ValueText) : token;

    /// <summary><c>\u004eame</c>.</summary>
    public static SyntaxToken Escaped(SemanticModel model, SyntaxToken token) => IsName(model, token) ? Spelled(token, $"\\u{(int)token.ValueText[0]:x4}{token.ValueText[1..]}") : token;

    private static SyntaxToken Spelled(SyntaxToken token, string text) => SyntaxFactory.Identifier(token.LeadingTrivia, SyntaxKind.IdentifierToken, text, token.ValueText, token.TrailingTrivia);

    /// <summary>Says whether a token names something, and is no word of the language.</summary>
    private static bool IsName(SemanticModel model, SyntaxToken token) =>
        token.IsKind(SyntaxKind.IdentifierToken)
        && token.Parent is SimpleNameSyntax name
        && token.Text is not ("var" or "_" or "field" or "dynamic" or "nint" or "nuint" or "args")
        && token.Text == token.ValueText
        && name.FirstAncestorOrSelf<AttributeSyntax>() is null
        && model.GetSymbolInfo(name).Symbol is { } symbol && symbol is not IDiscardSymbol;
}
