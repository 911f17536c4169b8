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
internal sealed class LentServices
{
    private static readonly SoughtNames Registrations = new(["Singleton", "Scoped", "Transient", "ServiceDescriptor"]);

    private readonly Compilation _compilation;
    private readonly OpeningDetector _detector;
    private readonly RedisClients _clients;
    private readonly Func<SyntaxTree, AccessorSet> _accessorsOf;
    private readonly Lazy<ILookup<ISymbol?, (bool IsLent, Accessor? Lender)>> _services;

    /// <param name="compilation">The project.</param>
    /// <param name="detector">Finds openings.</param>
    /// <param name="clients">The Redis clients.</param>
    /// <param name="accessorsOf">The accessors in force for a file.</param>
    public LentServices(Compilation compilation, OpeningDetector detector, RedisClients clients, Func<SyntaxTree, AccessorSet> accessorsOf)
    {
        _compilation = compilation;
        _detector = detector;
        _clients = clients;
        _accessorsOf = accessorsOf;
        _services = new(() => Read().ToLookup(entry => (ISymbol?)entry.Service, entry => entry.Source, SymbolEqualityComparer.Default));
    }

    /// <summary>Says whether a value, or what a factory returns, is the connection of a static accessor, by whatever way it comes from there.</summary>
    /// <returns>Whether it is; and the accessor, if it can be named in place of the value.</returns>
    public (bool IsLent, Accessor? Lender) Of(ExpressionSyntax value, SemanticModel model, CancellationToken cancellation)
    {
        if (!_accessorsOf(value.SyntaxTree).Static.Any())
            return default;

        var provenance = Trace(value, model, cancellation);
        var asked = provenance.Asked.Select(service => _services.Value[service]).ToList();
        if (asked.Count == 0)
            return SourceOf(value, provenance, model, cancellation);

        return asked.All(registrations => registrations.Any() && registrations.All(source => source.IsLent))
            ? (true, Same(asked.SelectMany(registrations => registrations).Select(source => source.Lender)))
            : default;
    }

    private IEnumerable<(ITypeSymbol Service, (bool IsLent, Accessor? Lender) Source)> Read() =>
        from tree in Registrations.FilesOf(_compilation, CancellationToken.None)
        let model = _compilation.SemanticModelOf(tree)
        where model is not null
        from node in tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>()
        where ServiceRegistration.MayBe(node)
        let registration = ServiceRegistration.Of(node, model, CancellationToken.None)
        where registration is { IsKeyed: false, Service: not null } && _clients.Carries(registration.Service)
        select (registration.Service, SourceOf(registration, model));

    private (bool IsLent, Accessor? Lender) SourceOf(ServiceRegistration registration, SemanticModel model)
    {
        var value = registration.FactoryIn(model, CancellationToken.None) ?? registration.Arguments.LastOrDefault(argument => _clients.Carries(model.GetTypeInfo(argument).Type));
        return value is null ? default : SourceOf(value, Trace(value, model, CancellationToken.None), model, CancellationToken.None);
    }

    private (bool IsLent, Accessor? Lender) SourceOf(ExpressionSyntax value, Provenance provenance, SemanticModel model, CancellationToken cancellation)
    {
        if (provenance is not { IsShared: true, Owner: not null })
            return default;

        var result = value is AnonymousFunctionExpressionSyntax factory ? ServiceFactory.ResultOf(factory) : value;
        return (true, result is null ? null : _accessorsOf(value.SyntaxTree).NamedBy(result, model, cancellation));
    }

    private Provenance Trace(ExpressionSyntax value, SemanticModel model, CancellationToken cancellation) =>
        Provenance.Of(value, model, _detector, _clients, _accessorsOf(value.SyntaxTree).OwnerOf, cancellation);

    private static Accessor? Same(IEnumerable<Accessor?> lenders) => lenders.Distinct().Take(2).ToList() is [var lender] ? lender : null;
}
