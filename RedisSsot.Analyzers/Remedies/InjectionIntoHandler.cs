using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>A minimal API calls the lambda and gives it the services that its parameters ask for.</summary>
internal static class InjectionIntoHandler
{
    /// <summary>Lets the handler around the opening ask for the service; null when there is none, or it takes what it takes.</summary>
    public static Injection? Of(InjectionSite site, CancellationToken cancellation)
    {
        var lambda = site.Opening.Reference.Ancestors().TakeWhile(node => node != site.Member).OfType<ParenthesizedLambdaExpressionSyntax>().LastOrDefault(lambda => IsHandler(lambda, site, cancellation));
        if (lambda is null || (site.StaticFunction is not null && site.StaticFunction != lambda && lambda.Contains(site.StaticFunction)))
            return null;

        var parameters = lambda.ParameterList.Parameters;
        var existing = parameters.FirstOrDefault(parameter => site.Opening.Model.GetDeclaredSymbol(parameter, cancellation) is { RefKind: RefKind.None } symbol && site.IsService(symbol.Type));
        if (existing is not null)
            return Injection.Existing(existing.Identifier.ValueText);

        var scope = lambda.FirstAncestorOrSelf<MemberDeclarationSyntax>(member => member is not GlobalStatementSyntax) ?? lambda.SyntaxTree.GetRoot(cancellation);
        var name = InjectionNames.Parameter(site, [scope]);
        return new(name, ImmutableArray.Create(new Place(PlaceRole.Parameter, lambda.ParameterList))) { Parameter = name };
    }

    // A lambda for a RequestDelegate takes the context and nothing else; so does one whose parameters have no types.
    private static bool IsHandler(ParenthesizedLambdaExpressionSyntax lambda, InjectionSite site, CancellationToken cancellation) =>
        lambda.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument
        && lambda.ParameterList.Parameters.All(parameter => parameter.Type is not null)
        && site.Opening.Model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
        && method.Name.StartsWith("Map", System.StringComparison.Ordinal)
        && method.ContainingNamespace.ToDisplayString() == "Microsoft.AspNetCore.Builder"
        && method.ParameterOf(list, argument)?.Type is { SpecialType: SpecialType.System_Delegate };
}
