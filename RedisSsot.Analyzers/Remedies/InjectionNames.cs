using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Remedies;

/// <summary>Names for an injected service, the same for all openings of a type.</summary>
internal static class InjectionNames
{
    /// <summary>A name for a parameter that means nothing else in any of the scopes.</summary>
    public static string Parameter(InjectionSite site, IReadOnlyCollection<SyntaxNode> scopes)
    {
        var taken = Words(scopes);
        return Proposals(site).First(name => !taken.Contains(name));
    }

    /// <summary>A name for a field that no member and no word of the type has, in the style of its other fields.</summary>
    public static string Field(InjectionSite site)
    {
        var fields = site.Type!.GetMembers().OfType<IFieldSymbol>().Where(field => field is { IsStatic: false, IsImplicitlyDeclared: false, DeclaredAccessibility: Accessibility.Private }).ToList();
        var members = new HashSet<string>(Members(site.Type));
        if (fields.Count > 0 && !fields.Any(field => field.Name.StartsWith("_", StringComparison.Ordinal)))
            return Proposals(site).First(name => !members.Contains(name));

        var taken = Words([site.Declaration!]);
        return Proposals(site).Select(name => "_" + name).First(name => !taken.Contains(name) && !members.Contains(name));
    }

    /// <summary>A member's name as an expression: with <c>this</c> where a variable of the same name hides it.</summary>
    public static string Qualified(InjectionSite site, string member) =>
        site.Member!.DescendantNodes().Any(node => Declared(node).ValueText == member) ? "this." + member : member;

    private static IEnumerable<string> Proposals(InjectionSite site)
    {
        if (site.Service.Name is "IConnectionMultiplexer" or "ConnectionMultiplexer")
        {
            yield return "redis";
            yield return "sharedRedis";
        }

        var type = site.Service.Name;
        if (type.Length > 2 && type[0] == 'I' && char.IsUpper(type[1]))
            type = type.Substring(1);
        var name = char.ToLowerInvariant(type[0]) + type.Substring(1);
        if (SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None)
            yield return name;
        for (var number = 2; ; number++)
            yield return name + number;
    }

    private static HashSet<string> Words(IEnumerable<SyntaxNode> scopes) =>
        new(scopes.SelectMany(scope => scope.DescendantTokens()).Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));

    private static IEnumerable<string> Members(INamedTypeSymbol type)
    {
        for (var part = type; part is not null; part = part.BaseType)
        {
            foreach (var member in part.GetMembers())
                yield return member.Name;
        }
    }

    private static SyntaxToken Declared(SyntaxNode node) =>
        node switch
        {
            VariableDeclaratorSyntax { Parent.Parent: not BaseFieldDeclarationSyntax } declarator => declarator.Identifier,
            ParameterSyntax parameter => parameter.Identifier,
            SingleVariableDesignationSyntax designation => designation.Identifier,
            ForEachStatementSyntax loop => loop.Identifier,
            CatchDeclarationSyntax caught => caught.Identifier,
            LocalFunctionStatementSyntax function => function.Identifier,
            FromClauseSyntax clause => clause.Identifier,
            _ => default,
        };
}
