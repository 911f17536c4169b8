using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;
using RedisSsot.Detection;

namespace RedisSsot.Accessors;

/// <summary>The services of a project whose connection the container was only lent: every registration of one hands out a static accessor's.</summary>
/// <param name="compilation">The project.</param>
/// <param name="detector">Finds openings.</param>
/// <param name="clients">The Redis clients.</param>
/// <param name="accessorsOf">The accessors in force for a file.</param>
internal sealed class LentServices(Compilation compilation, OpeningDetector detector, RedisClients clients, Func<SyntaxTree, AccessorSet> accessorsOf)
{
    private static readonly SoughtNames Registrations = new(["Singleton", "Scoped", "Transient", "ServiceDescriptor"]);

    private readonly Lazy<ILookup<ISymbol?, (bool IsLent, Accessor? Lender)>> _services =
        new(() => Read(compilation, detector, clients, accessorsOf).ToLookup(entry => (ISymbol?)entry.Service, entry => (entry.IsLent, entry.Lender), SymbolEqualityComparer.Default));

    /// <summary>Says whether a value, or what a factory returns, is the connection of a static accessor, by whatever way it comes from there.</summary>
    /// <returns>Whether it is; and the accessor, if it can be named in place of the value.</returns>
    public (bool IsLent, Accessor? Lender) Of(ExpressionSyntax value, SemanticModel model, CancellationToken cancellation)
    {
        var accessors = accessorsOf(value.SyntaxTree);
        if (!accessors.Static.Any())
            return default;

        var provenance = Provenance.Of(value, model, detector, clients, accessors.OwnerOf, cancellation);
        if (provenance.Owner is not null)
            return (provenance.IsShared, NamedBy(value, model, accessors, cancellation));

        var asked = provenance.Asked.Select(service => _services.Value[service]).ToList();
        return asked.Count > 0 && asked.All(registrations => registrations.Any() && registrations.All(registration => registration.IsLent))
            ? (true, Same(asked.SelectMany(registrations => registrations).Select(registration => registration.Lender)))
            : default;
    }

    private static IEnumerable<(ITypeSymbol Service, bool IsLent, Accessor? Lender)> Read(Compilation compilation, OpeningDetector detector, RedisClients clients, Func<SyntaxTree, AccessorSet> accessorsOf)
    {
        foreach (var tree in Registrations.FilesOf(compilation, CancellationToken.None))
        {
            if (compilation.SemanticModelOf(tree) is not { } model)
                continue;

            var accessors = accessorsOf(tree);
            foreach (var node in tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>().Where(ServiceRegistration.MayBe))
            {
                if (ServiceRegistration.Of(node, model, CancellationToken.None) is not { IsKeyed: false, Service: { } service } registration || !clients.Carries(service))
                    continue;

                var value = registration.FactoryIn(model, CancellationToken.None) ?? registration.Arguments.LastOrDefault(argument => clients.Carries(model.GetTypeInfo(argument).Type));
                var isLent = value is not null && Provenance.Of(value, model, detector, clients, accessors.OwnerOf, CancellationToken.None) is { IsShared: true, Owner: not null };
                yield return (service, isLent, isLent ? NamedBy(value!, model, accessors, CancellationToken.None) : null);
            }
        }
    }

    private static Accessor? NamedBy(ExpressionSyntax value, SemanticModel model, AccessorSet accessors, CancellationToken cancellation) =>
        (value is AnonymousFunctionExpressionSyntax factory ? ServiceFactory.ResultOf(factory) : value) is { } result ? accessors.NamedBy(result, model, cancellation) : null;

    private static Accessor? Same(IEnumerable<Accessor?> lenders) => lenders.Distinct().Take(2).ToList() is [var lender] ? lender : null;
}
