using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using RedisSsot.Accessors;
using RedisSsot.Catalogue;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>How a service gets to the place of an opening.</summary>
/// <param name="Source">The expression that is the service there, or the provider to ask for it.</param>
/// <param name="Places">What has to change for it.</param>
internal sealed record Injection(string Source, ImmutableArray<Place> Places)
{
    /// <summary>Whether <see cref="Source"/> is a provider.</summary>
    public bool IsProvider { get; init; }

    /// <summary>The name of the parameters that are added.</summary>
    public string? Parameter { get; init; }

    /// <summary>Finds the way: what is there already comes first, then what only this function has to ask for, then the constructors.</summary>
    /// <returns>The injection, or the reason why there is none as the end of a sentence.</returns>
    public static (Injection? Injection, string? Refusal) Of(Opening opening, Accessor accessor, RedisClients clients, CancellationToken cancellation)
    {
        var site = new InjectionSite(opening, (INamedTypeSymbol)accessor.Symbol, cancellation);
        if (InjectionObstacles.OfFactory(site, cancellation) is { } obstacle)
            return (null, obstacle);

        var members = new InjectedMembers(site, clients, cancellation);
        if (!site.IsInConstruction && members.Reusable() is { } member)
            return (Existing(member), null);

        if ((InjectionIntoHandler.Of(site, cancellation) ?? InjectionFromProvider.InFunctions(site, cancellation)) is { } near)
            return (near, null);

        var (injection, refusal) = InjectionIntoConstructors.Of(site, members, cancellation);
        return injection is null && InjectionFromProvider.InMembers(site, cancellation) is { } provider
            ? (provider, null)
            : (injection, refusal);
    }

    /// <summary>The service is at hand under a name.</summary>
    public static Injection Existing(string source) => new(source, ImmutableArray<Place>.Empty);
}
