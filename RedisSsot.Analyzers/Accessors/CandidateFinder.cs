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
internal sealed class CandidateFinder(Compilation compilation, OpeningDetector detector, RedisClients clients, CancellationToken cancellation)
{
    private readonly Dictionary<ISymbol, List<Opening>> _holders = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, (INamedTypeSymbol? Owner, List<Opening> Openings)> _services = new(SymbolEqualityComparer.Default);
    private SingletonServices? _singletons;

    /// <summary>Finds the candidates, in the order of their first openings.</summary>
    public ImmutableArray<Candidate> Find()
    {
        foreach (var opening in detector.AllIn(compilation, cancellation))
            Sort(opening);

        var holders = _holders.Select(holder => Candidate.OfHolder((INamedTypeSymbol)holder.Key, holder.Value.ToImmutableArray(), ConfigurationOf(holder.Value), clients.IsConnection));
        var services = _services.Select(service => Candidate.OfService((INamedTypeSymbol)service.Key, service.Value.Owner, service.Value.Openings.ToImmutableArray(), ConfigurationOf(service.Value.Openings), clients.IsConnection));
        return holders.Concat(services).OrderBy(candidate => candidate.Name, StringComparer.Ordinal).ToImmutableArray();
    }

    private void Sort(Opening opening)
    {
        var destination = Destination.Of(opening, clients, cancellation);
        foreach (var member in destination.Members)
        {
            if (member.IsStatic)
                Add(_holders, Outermost(member.ContainingType), opening);
            else if ((_singletons ??= SingletonServices.In(compilation, cancellation)).ServiceOf(member.ContainingType) is { } service)
                AddService(service, member.ContainingType, opening);
            else if (KeepsItself(member.ContainingType))
                Add(_holders, member.ContainingType, opening);
        }

        foreach (var registration in destination.Registrations)
        {
            if (registration is { IsSingleton: true, IsKeyed: false, Service: INamedTypeSymbol service } && clients.IsConnection(service))
                AddService(service, null, opening);
        }
    }

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
        type.GetMembers().Any(member => member.IsStatic && Accessor.From(member.Name, member).Accessor is { } self && SymbolEqualityComparer.Default.Equals(self.ValueType, type));

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
            _services.Add(service, known = (owner, new()));
        if (!known.Openings.Contains(opening))
            known.Openings.Add(opening);
    }

    private ConnectionConfiguration ConfigurationOf(List<Opening> openings)
    {
        var distinct = openings.Select(opening => ConfigurationReader.Read(opening, cancellation)).Distinct().ToList();
        return distinct is [var only] ? only : ConnectionConfiguration.Unknown;
    }
}
