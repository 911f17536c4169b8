using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RedisSsot.Catalogue;
using RedisSsot.Managers;
using RedisSsot.Settings;

namespace RedisSsot.Accessors;

/// <summary>Which service a type belongs to, and which types of services hand out connections.</summary>
internal sealed class Services(Compilation compilation, RedisClients clients, Func<SyntaxTree, RedisSettings> settingsOf)
{
    /// <summary>The service of a type: what the settings say of the file that declares it, else of its namespace.</summary>
    /// <param name="type">The type.</param>
    /// <param name="settings">The settings in force where it is used.</param>
    /// <returns>The name of the service, or null when nobody says.</returns>
    public string? Of(INamedTypeSymbol type, RedisSettings settings)
    {
        var own = type.DeclaringSyntaxReferences
            .Where(declaration => compilation.ContainsSyntaxTree(declaration.SyntaxTree))
            .Select(declaration => settingsOf(declaration.SyntaxTree).Service)
            .FirstOrDefault(service => service is not null);
        if (own is not null || settings.Services.IsEmpty)
            return own;

        var name = type.ToDisplayString(AccessorSet.DottedFormat);
        return settings.Services.FirstOrDefault(service => service.Patterns.Any(pattern => pattern.Covers(name)))?.Service;
    }

    /// <summary>
    /// The types that hand out a connection or a database and belong to a service, as far as the settings name one. Looked for only where
    /// there are two services at least: a single one has no boundary.
    /// </summary>
    public DeprecatedSet Managers()
    {
        var settings = compilation.SyntaxTrees.Select(settingsOf).Distinct().ToList();
        var patterns = settings.SelectMany(each => each.Services).Distinct().ToList();
        var names = settings.Select(each => each.Service).OfType<string>().Concat(patterns.Select(each => each.Service)).Distinct(StringComparer.OrdinalIgnoreCase);
        if (settings.All(each => each.Service is null) || names.Count() < 2)
            return DeprecatedSet.Empty;

        var resolver = new NameResolver(compilation);
        var foreign = patterns.SelectMany(each => each.Patterns).SelectMany(pattern => DeprecatedName.Parse(pattern.Text).Name is { } name ? resolver.Resolve(name) : []);
        return DeprecatedSet.OfTypes(foreign.OfType<INamespaceOrTypeSymbol>().Prepend(compilation.Assembly.GlobalNamespace).SelectMany(TypesIn).Where(HandsOut));
    }

    private bool HandsOut(INamedTypeSymbol type) =>
        !clients.IsConnection(type)
        && type.GetMembers().Any(member => member.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Protected) && member.CanBeReferencedByName && clients.Carries(TypeOf(member)));

    private static ITypeSymbol? TypeOf(ISymbol member) =>
        member switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method => method.ReturnType,
            _ => null,
        };

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol scope)
    {
        var below = scope.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(TypesIn);
        return scope is INamedTypeSymbol type ? below.Prepend(type) : below;
    }
}
