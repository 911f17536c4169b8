using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using RedisSsot.Detection;

namespace RedisSsot.Accessors;

/// <summary>What looks like the shared accessor of a project that configured none.</summary>
/// <param name="Library">The client library.</param>
/// <param name="Name">The name to configure, if this is the one.</param>
/// <param name="Owner">The type that opens and keeps the connection; null when a registration does.</param>
/// <param name="Accessor">The accessor; null when nothing in the owner gives the connection to others.</param>
/// <param name="Openings">The openings that fill it.</param>
/// <param name="Configuration">Where these lead; unknown when they disagree.</param>
internal sealed record Candidate(
    string Library,
    string Name,
    INamedTypeSymbol? Owner,
    Accessor? Accessor,
    ImmutableArray<SyntaxNode> Openings,
    ConnectionConfiguration Configuration)
{
    /// <summary>The library's method that registers it; null when the code itself does.</summary>
    public string? RegisteredBy { get; init; }

    /// <summary>Whether no other type can reach the connection.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Models the type that keeps a connection in static members.</summary>
    public static Candidate OfHolder(INamedTypeSymbol owner, ImmutableArray<Opening> openings, ConnectionConfiguration configuration, System.Func<ITypeSymbol, bool> isConnection)
    {
        var accessor = owner.GetMembers()
            .Where(member => member is { IsStatic: true, CanBeReferencedByName: true })
            .Select(member => RedisSsot.Accessors.Accessor.From(FullName(member), member).Accessor)
            .Where(found => found is not null && isConnection(found.ValueType))
            .OrderBy(found => Rank(found!))
            .FirstOrDefault();
        return new(openings[0].Library, accessor?.Name ?? FullName(owner), owner, accessor, References(openings), configuration)
        {
            IsPrivate = accessor is null or { Symbol.DeclaredAccessibility: Accessibility.Private },
        };
    }

    /// <summary>Models a service that a container hands out.</summary>
    public static Candidate OfService(INamedTypeSymbol service, INamedTypeSymbol? owner, ImmutableArray<Opening> openings, ConnectionConfiguration configuration, System.Func<ITypeSymbol, bool> isConnection) =>
        new(openings.FirstOrDefault()?.Library ?? Catalogue.RedisClients.StackExchangeRedis, FullName(service), owner, RedisSsot.Accessors.Accessor.OfService(FullName(service), service, isConnection).Accessor, References(openings), configuration);

    // What others can use comes first, then what needs no '.Value' and no 'await', then the order of the language's habits.
    private static (bool, bool, bool, int) Rank(Accessor accessor) =>
        (accessor.Symbol.DeclaredAccessibility == Accessibility.Private,
            accessor.IsAsync,
            accessor.IsLazy,
            accessor.Symbol switch { IPropertySymbol => 0, IMethodSymbol => 1, _ => 2 });

    private static ImmutableArray<SyntaxNode> References(ImmutableArray<Opening> openings) =>
        openings.Select(opening => (SyntaxNode)opening.Reference).ToImmutableArray();

    private static string FullName(ISymbol symbol) =>
        symbol is INamedTypeSymbol type
            ? type.ToDisplayString(AccessorSet.DottedFormat)
            : symbol.ContainingType.ToDisplayString(AccessorSet.DottedFormat) + "." + symbol.Name;
}
