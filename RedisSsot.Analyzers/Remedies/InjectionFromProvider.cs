using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Remedies;

/// <summary>A service provider is at hand: it is asked for the service where that is needed.</summary>
internal static class InjectionFromProvider
{
    private const string Extensions = "Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions";

    /// <summary>Finds a provider among the parameters and locals in scope, the nearest first.</summary>
    public static Injection? InFunctions(InjectionSite site, CancellationToken cancellation) =>
        HasExtensions(site) ? First(Variables(site, cancellation)) : null;

    /// <summary>Finds a provider among the members of the types around the opening.</summary>
    public static Injection? InMembers(InjectionSite site, CancellationToken cancellation)
    {
        if (!HasExtensions(site) || site.Type is null || site.Initializer is not null)
            return null;

        var position = site.Opening.Reference.SpanStart;
        return First(site.Opening.Model.LookupSymbols(position).Where(member => member is IFieldSymbol or IPropertySymbol && (member.IsStatic || !site.IsStatic)).OrderBy(member => member.IsStatic));
    }

    /// <summary>The parameters and locals that are in scope and have been declared before, the nearest first.</summary>
    public static IEnumerable<ISymbol> Variables(InjectionSite site, CancellationToken cancellation)
    {
        var before = site.Opening.Reference.SpanStart;
        foreach (var node in site.Opening.Reference.Ancestors())
        {
            foreach (var declaration in Declarations(node).Reverse().Where(declaration => declaration.Span.End <= before))
            {
                if (site.Opening.Model.GetDeclaredSymbol(declaration, cancellation) is ILocalSymbol or IParameterSymbol { RefKind: RefKind.None })
                    yield return site.Opening.Model.GetDeclaredSymbol(declaration, cancellation)!;
            }

            if (node == site.StaticFunction || node == site.Member)
                break;
        }
    }

    private static IEnumerable<SyntaxNode> Declarations(SyntaxNode node) =>
        node switch
        {
            BlockSyntax block => block.Statements.SelectMany(Variables),
            SwitchSectionSyntax section => section.Statements.SelectMany(Variables),
            CompilationUnitSyntax file => file.Members.OfType<GlobalStatementSyntax>().SelectMany(global => Variables(global.Statement)),
            UsingStatementSyntax { Declaration: { } declaration } => declaration.Variables,
            SimpleLambdaExpressionSyntax lambda => [lambda.Parameter],
            ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters,
            AnonymousMethodExpressionSyntax { ParameterList: { } list } => list.Parameters,
            LocalFunctionStatementSyntax function => function.ParameterList.Parameters,
            BaseMethodDeclarationSyntax method => method.ParameterList.Parameters,
            _ => [],
        };

    private static IEnumerable<SyntaxNode> Variables(StatementSyntax statement) =>
        statement is LocalDeclarationStatementSyntax local ? local.Declaration.Variables : [];

    private static Injection? First(IEnumerable<ISymbol> variables) =>
        variables.Select(Expression).FirstOrDefault(expression => expression is not null) is { } provider
            ? new(provider, ImmutableArray<Detection.Place>.Empty) { IsProvider = true }
            : null;

    /// <summary>The variable itself, or what of it is a provider: <c>app.Services</c>, <c>context.RequestServices</c>, <c>scope.ServiceProvider</c>.</summary>
    private static string? Expression(ISymbol variable)
    {
        var type = variable switch
        {
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol { Parameters.IsEmpty: true, GetMethod: not null } property => property.Type,
            _ => null,
        };
        // 'var' always counts as annotated; only where the type is written does that mean something.
        var mayBeMissing = variable is not ILocalSymbol && type?.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is null || mayBeMissing || !variable.CanBeReferencedByName)
            return null;
        if (IsProvider(type))
            return variable.Name;

        var members = Family(type).SelectMany(part => part.GetMembers())
            .OfType<IPropertySymbol>()
            .Where(property => property is { IsStatic: false, Parameters.IsEmpty: true, GetMethod: not null, DeclaredAccessibility: Accessibility.Public, Name: "Services" or "ServiceProvider" or "RequestServices" or "ApplicationServices" });
        return members.FirstOrDefault(property => IsProvider(property.Type)) is { } found ? variable.Name + "." + found.Name : null;
    }

    private static IEnumerable<ITypeSymbol> Family(ITypeSymbol type)
    {
        for (var part = type; part is not null; part = part.BaseType)
            yield return part;
        foreach (var implemented in type.AllInterfaces)
            yield return implemented;
    }

    private static bool IsProvider(ITypeSymbol type) => type.AllInterfaces.Prepend(type).Any(part => part is { Name: "IServiceProvider", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });

    private static bool HasExtensions(InjectionSite site) => !site.Opening.Model.Compilation.GetTypesByMetadataName(Extensions).IsEmpty;
}
