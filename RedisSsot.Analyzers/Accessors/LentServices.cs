using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;
using RedisSsot.Detection;

namespace RedisSsot.Accessors;

/// <summary>The connections that a container of the project was only lent: it has a static accessor's as an instance, and will not dispose it.</summary>
/// <param name="compilation">The project.</param>
/// <param name="detector">Finds openings.</param>
/// <param name="clients">The Redis clients.</param>
/// <param name="accessorsOf">The accessors in force for a file.</param>
internal sealed class LentServices(Compilation compilation, OpeningDetector detector, RedisClients clients, Func<SyntaxTree, AccessorSet> accessorsOf)
{
    private static readonly SoughtNames Registrations = new(["Singleton", "ServiceDescriptor"]);

    private readonly object _gate = new();
    private Dictionary<ISymbol, Accessor>? _services;

    /// <summary>The static accessor whose connection a value is, or a factory returns; null where it may be another one.</summary>
    public Accessor? LenderOf(ExpressionSyntax value, SemanticModel model, CancellationToken cancellation)
    {
        var accessors = accessorsOf(value.SyntaxTree);
        if (!accessors.Static.Any())
            return null;

        var provenance = Provenance.Of(value, model, detector, clients, accessors.OwnerOf, cancellation);
        return provenance is { IsShared: true, Owner: { } owner } ? accessors.Static.FirstOrDefault(accessor => accessor.ShortName == owner) : null;
    }

    /// <summary>The same for what a factory returns, where it asks the container for it.</summary>
    public Accessor? LenderOfAsked(ExpressionSyntax result, SemanticModel model, CancellationToken cancellation) =>
        ServiceFactory.AskedBy(result) is { } asked
        && !ServiceFactory.IsKeyed(result)
        && model.GetTypeInfo(asked, cancellation).Type is { } service
        && clients.IsConnection(service)
            ? LenderOf(service, cancellation)
            : null;

    /// <summary>The static accessor whose connection the container has as the instance of a service; null where it has none.</summary>
    private Accessor? LenderOf(ITypeSymbol service, CancellationToken cancellation)
    {
        lock (_gate)
            return (_services ??= Read(cancellation)).TryGetValue(service, out var lender) ? lender : null;
    }

    private Dictionary<ISymbol, Accessor> Read(CancellationToken cancellation)
    {
        var found = new Dictionary<ISymbol, Accessor>(SymbolEqualityComparer.Default);
        foreach (var tree in Registrations.FilesOf(compilation, cancellation).Where(tree => accessorsOf(tree).Static.Any()))
        {
            if (compilation.SemanticModelOf(tree) is not { } model)
                continue;

            foreach (var node in tree.GetRoot(cancellation).DescendantNodes().OfType<ExpressionSyntax>())
            {
                if (ServiceRegistration.Of(node, model, cancellation) is { IsSingleton: true, IsKeyed: false, Service: { } service } registration
                    && clients.IsConnection(service)
                    && registration.Arguments.Select(argument => argument is AnonymousFunctionExpressionSyntax ? null : LenderOf(argument, model, cancellation)).FirstOrDefault(lender => lender is not null) is { } lender)
                {
                    found[service] = lender;
                }
            }
        }

        return found;
    }
}
