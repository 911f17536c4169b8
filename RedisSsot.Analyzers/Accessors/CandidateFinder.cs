using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RedisSsot.Catalogue;
using RedisSsot.Detection;

namespace RedisSsot.Accessors;

/// <summary>
/// Looks through a whole project for what could be its shared accessor: types that keep a connection in static members, singletons
/// that keep one, and services that a container hands out.
/// </summary>
internal sealed class CandidateFinder(Compilation compilation, OpeningDetector detector, CatalogueDetector catalogue, RedisClients clients, CancellationToken cancellation)
{
    private readonly Dictionary<ISymbol, List<Opening>> _holders = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, (INamedTypeSymbol? Owner, List<Opening> Openings, string? RegisteredBy)> _services = new(SymbolEqualityComparer.Default);
    private SingletonServices? _singletons;

    /// <summary>Finds the candidates, in the order of their names.</summary>
    public ImmutableArray<Candidate> Find()
    {
        foreach (var opening in detector.AllIn(compilation, cancellation))
            Sort(opening);
        foreach (var registration in catalogue.AccessorsIn(compilation, cancellation))
            AddLibrary(registration);

        var holders = _holders.Select(holder => Candidate.OfHolder((INamedTypeSymbol)holder.Key, holder.Value.ToImmutableArray(), ConfigurationOf(holder.Value), clients.IsConnection));
        var services = _services.Select(service => Candidate.OfService((INamedTypeSymbol)service.Key, service.Value.Owner, service.Value.Openings.ToImmutableArray(), ConfigurationOf(service.Value.Openings), clients.IsConnection) with { RegisteredBy = service.Value.RegisteredBy });
        var candidates = holders.Concat(services).OrderBy(candidate => candidate.Name, StringComparer.Ordinal).ToImmutableArray();

        // What only its own type can see is no accessor for others, if anything else could be.
        var visible = candidates.RemoveAll(candidate => candidate.IsPrivate);
        return candidates.RemoveAll(candidate => candidate.IsPrivate && visible.Any(other => other.Library == candidate.Library));
    }

    private void Sort(Opening opening)
    {
        var destination = Destination.Of(opening, clients, KeeperOf, cancellation);
        foreach (var member in destination.Members)
        {
            if (KeeperOf(member) is not { } keeper)
                continue;
            if (!member.IsStatic && ServiceOf(keeper) is { } service)
                AddService(service, keeper, opening);
            else
                Add(_holders, keeper, opening);
        }

        // Handing a static member to a container makes no second accessor.
        if (destination.Members.Any(member => member.IsStatic))
            return;

        foreach (var registration in destination.Registrations)
        {
            if (registration is { IsSingleton: true, IsKeyed: false, Service: INamedTypeSymbol service } && clients.IsConnection(service))
                AddService(service, null, opening);
        }
    }

    /// <summary>The type for which a member keeps the connection as long as the process lives; null where the member is of any object.</summary>
    private INamedTypeSymbol? KeeperOf(ISymbol member)
    {
        var type = member.ContainingType;
        if (member.IsStatic)
            return clients.Holds(member is IFieldSymbol field ? field.Type : ((IPropertySymbol)member).Type) ? Outermost(type) : null;

        return ServiceOf(type) is not null || KeepsItself(type) ? type : null;
    }

    private INamedTypeSymbol? ServiceOf(INamedTypeSymbol type) => (_singletons ??= SingletonServices.In(compilation, cancellation)).ServiceOf(type);

    /// <summary>A connection that a nested type keeps is its outer type's, if that hands it out.</summary>
    private INamedTypeSymbol Outermost(INamedTypeSymbol type)
    {
        var outer = type.ContainingType;
        return outer is not null && outer.GetMembers().Any(member => member.IsStatic && Accessor.From(member.Name, member).Accessor is { } accessor && clients.IsConnection(accessor.ValueType))
            ? Outermost(outer)
            : type;
    }

    /// <summary>The singleton by hand: a static member of the type's own type.</summary>
    private static bool KeepsItself(INamedTypeSymbol type) =>
        type.GetMembers().Any(member => member.IsStatic && Accessor.From(member.Name, member).Accessor is { } self && Is(type, self.ValueType));

    private static bool Is(INamedTypeSymbol type, ITypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(type, other) || (other.TypeKind == TypeKind.Interface && type.AllInterfaces.Contains(other, SymbolEqualityComparer.Default));

    private static void Add(Dictionary<ISymbol, List<Opening>> table, ISymbol key, Opening opening)
    {
        if (!table.TryGetValue(key.OriginalDefinition, out var openings))
            table.Add(key.OriginalDefinition, openings = new());
        if (!openings.Contains(opening))
            openings.Add(opening);
    }

    private void AddService(INamedTypeSymbol service, INamedTypeSymbol? owner, Opening opening)
    {
        if (!_services.TryGetValue(service, out var known))
            _services.Add(service, known = (owner, new(), null));
        if (!known.Openings.Contains(opening))
            known.Openings.Add(opening);
    }

    /// <summary>A library registers the connection: Aspire's <c>AddRedisClient</c>.</summary>
    private void AddLibrary(CatalogueUse registration)
    {
        var service = clients.ConnectionService;
        if (service is null || registration.Symbol.Name.IndexOf("Keyed", StringComparison.Ordinal) >= 0)
            return;

        _services[service] = _services.TryGetValue(service, out var known)
            ? (known.Owner, known.Openings, registration.Symbol.Name)
            : (null, new(), registration.Symbol.Name);
    }

    private ConnectionConfiguration ConfigurationOf(List<Opening> openings)
    {
        var distinct = openings.Select(opening => ConfigurationReader.Read(opening, cancellation)).Distinct().ToList();
        return distinct is [var only] ? only.Certain : ConnectionConfiguration.Unknown;
    }
}
