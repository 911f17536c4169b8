using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>Why a constructor cannot be given a service, as the end of a sentence.</summary>
internal static class InjectionObstacles
{
    /// <summary>Says why nothing can be injected at the opening's place at all.</summary>
    public static string? OfPlace(InjectionSite site, CancellationToken cancellation)
    {
        if (site.Type is not { } type)
            return "no service provider is in scope of these statements";
        if (IsBuildingContainer(site, cancellation))
            return "the container is still being built here, and has nothing to inject yet";
        if (site.StaticFunction is not null)
            return "a static lambda or local function does not see what is injected";
        if (site.IsStatic)
            return $"'{NameOf(site)}' is static, and no service provider is in scope";
        if (type.TypeKind == TypeKind.Interface)
            return $"'{type.Name}' is an interface, which has no constructor to inject into";
        if (Bases(type).Any(parent => parent is { Name: "Attribute", ContainingNamespace.Name: "System" }))
            return $"'{type.Name}' is an attribute, which no container constructs";
        return type.GetMembers().SelectMany(member => member.GetAttributes()).Any(IsTest)
            ? $"'{type.Name}' is a test class, which no container constructs"
            : null;
    }

    /// <summary>Says that the service itself is made here: it would ask for itself without end.</summary>
    public static string? OfFactory(InjectionSite site, CancellationToken cancellation) =>
        site.Opening.Reference.Ancestors()
            .OfType<AnonymousFunctionExpressionSyntax>()
            .Select(factory => factory.Parent?.Parent?.Parent)
            .OfType<InvocationExpressionSyntax>()
            .Any(call => ServiceRegistration.Of(call, site.Opening.Model, cancellation)?.Service is { } made && made.AllInterfaces.Prepend(made).Contains(site.Service, SymbolEqualityComparer.Default))
            ? $"'{site.Service.Name}' gets its connection here; name this type in 'redis_ssot.owners'"
            : null;

    /// <summary>Says why the constructors cannot have one more parameter; an empty list stands for the constructor that the compiler makes.</summary>
    public static string? OfNewParameter(InjectionSite site, IReadOnlyCollection<IMethodSymbol> changed, CancellationToken cancellation)
    {
        var type = site.Type!;
        if (changed.Any(constructor => Collides(constructor, changed, site)))
            return $"'{type.Name}' would have two constructors with the same parameters";

        var callable = changed.Count == 0 ? Rank(type) : System.Math.Min(Rank(type), changed.Max(constructor => Rank(constructor)));
        return Rank(site.Service) < callable
            ? $"'{site.Service.Name}' is less visible than the constructor of '{type.Name}'"
            : Constructions.Of(site, cancellation);
    }

    private static string NameOf(InjectionSite site) =>
        site.Type!.IsStatic
            ? site.Type.Name
            : site.Member switch
            {
                MethodDeclarationSyntax method => method.Identifier.ValueText,
                PropertyDeclarationSyntax property => property.Identifier.ValueText,
                FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
                EventDeclarationSyntax declared => declared.Identifier.ValueText,
                OperatorDeclarationSyntax declared => "operator " + declared.OperatorToken.ValueText,
                _ => site.Type.Name,
            };

    /// <summary>Says whether services are registered here: in such a type, a <c>Startup</c> say, the container cannot inject what it will hold one day.</summary>
    private static bool IsBuildingContainer(InjectionSite site, CancellationToken cancellation) =>
        InjectionFromProvider.Variables(site, cancellation).Any(variable => IsCollection((variable as IParameterSymbol)?.Type ?? (variable as ILocalSymbol)?.Type))
        || (!site.IsStatic && site.Type!.GetMembers().OfType<IMethodSymbol>().Any(method => method is { IsStatic: false, MethodKind: MethodKind.Ordinary, Name: "ConfigureServices" } && method.Parameters.Any(parameter => IsCollection(parameter.Type))));

    private static bool IsCollection(ITypeSymbol? type) => type is { Name: "IServiceCollection" or "ServiceCollection" };

    private static bool IsTest(AttributeData attribute) =>
        attribute.AttributeClass?.Name is "FactAttribute" or "TheoryAttribute" or "TestAttribute" or "TestCaseAttribute" or "TestMethodAttribute" or "DataTestMethodAttribute";

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
            yield return parent;
    }

    private static bool Collides(IMethodSymbol constructor, IReadOnlyCollection<IMethodSymbol> changed, InjectionSite site) =>
        site.Type!.InstanceConstructors.Any(other => !SymbolEqualityComparer.Default.Equals(other, constructor)
            && Types(constructor, isChanged: true, site).SequenceEqual(Types(other, changed.Contains(other, SymbolEqualityComparer.Default), site), SymbolEqualityComparer.Default)
            && other is not { IsImplicitlyDeclared: true, ContainingType.IsRecord: true });

    private static IEnumerable<ISymbol> Types(IMethodSymbol constructor, bool isChanged, InjectionSite site)
    {
        var types = constructor.Parameters.Select(parameter => (ISymbol)parameter.Type);
        return isChanged ? types.Append(site.Service) : types;
    }

    /// <summary>How many can see a symbol: everybody, those who derive from a type, the assembly, a type.</summary>
    private static int Rank(ISymbol symbol)
    {
        var rank = symbol.DeclaredAccessibility switch
        {
            Accessibility.Private => 0,
            Accessibility.Internal or Accessibility.ProtectedAndInternal => 1,
            Accessibility.Protected or Accessibility.ProtectedOrInternal => 2,
            _ => 3,
        };
        return symbol.ContainingType is { } outer ? System.Math.Min(rank, Rank(outer)) : rank;
    }
}
