using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>Finds the uses of an alias: by its name first, by binding second.</summary>
internal static class AliasUses
{
    private const string AttributeSuffix = "Attribute";

    /// <summary>The places of a file that use an alias.</summary>
    /// <param name="directive">The directive that gives the name, of this file or a global one of another.</param>
    /// <param name="root">The file.</param>
    /// <param name="model">The semantics of the file.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static IEnumerable<IdentifierNameSyntax> In(UsingDirectiveSyntax directive, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        var alias = directive.Alias!.Name.Identifier.ValueText;
        var name = Shortest(alias);
        if (name.Length == 0 || !NameSearch.MayMention(root.SyntaxTree, name, cancellation))
            return [];

        return root.DescendantTokens(descendIntoTrivia: true)
            .Where(token => token.IsKind(SyntaxKind.IdentifierToken) && (token.ValueText == alias || token.ValueText == name))
            .Select(token => token.Parent)
            .OfType<IdentifierNameSyntax>()
            .Where(use => use != directive.Alias.Name && IsOf(directive, model.GetAliasInfo(use, cancellation)));
    }

    /// <summary>Says whether an identifier may mean an alias: it is its name, or that of an attribute without its suffix.</summary>
    public static bool MayMean(string identifier, string alias) => identifier == alias || identifier == Shortest(alias);

    private static string Shortest(string alias) =>
        alias.EndsWith(AttributeSuffix, StringComparison.Ordinal) && alias.Length > AttributeSuffix.Length
            ? alias.Substring(0, alias.Length - AttributeSuffix.Length)
            : alias;

    private static bool IsOf(UsingDirectiveSyntax directive, IAliasSymbol? alias) =>
        alias is not null && alias.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == directive.SyntaxTree && reference.Span == directive.Span);
}
