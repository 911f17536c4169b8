using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;

namespace RedisSsot.Detection;

/// <summary>A place in source that uses what the catalogue knows of a client library.</summary>
/// <param name="Place">Where a finding lies: the mention of the method, the constructed type, the assigned option.</param>
/// <param name="Whole">The call, construction, assignment or attribute.</param>
/// <param name="Symbol">The member.</param>
/// <param name="Entry">What the catalogue says of it.</param>
/// <param name="Model">The semantics of the file.</param>
internal sealed record CatalogueUse(SyntaxNode Place, SyntaxNode Whole, ISymbol Symbol, CatalogueEntry Entry, SemanticModel Model)
{
    /// <summary>The short name for messages and reports.</summary>
    public string Target =>
        Symbol switch
        {
            INamedTypeSymbol type => type.Name,
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType.Name,
            _ => Symbol.ContainingType.Name + "." + Symbol.Name,
        };

    /// <summary>The arguments of the call or construction; null where there are none to be given.</summary>
    public ArgumentListSyntax? Arguments => ArgumentsOf(Whole);

    /// <inheritdoc cref="Arguments"/>
    public static ArgumentListSyntax? ArgumentsOf(SyntaxNode whole) =>
        whole switch
        {
            InvocationExpressionSyntax call => call.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            ConstructorInitializerSyntax initializer => initializer.ArgumentList,
            PrimaryConstructorBaseTypeSyntax parent => parent.ArgumentList,
            _ => null,
        };

    /// <summary>The argument for a parameter; null where the call leaves it out.</summary>
    public ArgumentSyntax? ArgumentOf(string parameter) =>
        Arguments is { } list && Symbol is IMethodSymbol method ? list.Arguments.FirstOrDefault(argument => method.ParameterOf(list, argument)?.Name == parameter) : null;
}
