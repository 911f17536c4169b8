using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Catalogue;

/// <summary>What is known of the Redis clients that one compilation references.</summary>
internal sealed class RedisClients
{
    private readonly ImmutableArray<RedisClient> _clients;

    private RedisClients(ImmutableArray<RedisClient> clients)
    {
        _clients = clients;
        OpeningNames = clients.SelectMany(client => client.OpeningNames).ToImmutableHashSet();
    }

    /// <summary>The names that code has to mention to open a connection.</summary>
    public ImmutableHashSet<string> OpeningNames { get; }

    /// <summary>Binds the catalogue to a compilation.</summary>
    /// <returns>The clients, or null when the compilation references none and there is nothing to do in it.</returns>
    public static RedisClients? ReferencedBy(Compilation compilation)
    {
        var clients = RedisClient.ReferencedBy(compilation);
        return clients.IsEmpty ? null : new(clients);
    }

    /// <inheritdoc cref="RedisClient.Opens"/>
    public bool Opens(IMethodSymbol method) => _clients.Any(client => client.Opens(method));

    /// <inheritdoc cref="RedisClient.IsConnection"/>
    public bool IsConnection(ITypeSymbol? type) => _clients.Any(client => client.IsConnection(type));

    /// <summary>
    /// Says whether a connection can be reached from a value of the type: it is one, it is a database, server or subscriber of one,
    /// or it is a task, lazy, delegate or the like around one of these.
    /// </summary>
    public bool Carries(ITypeSymbol? type) =>
        type switch
        {
            null => false,
            INamedTypeSymbol { IsGenericType: true } generic when generic.TypeArguments.Any(Carries) => true,
            INamedTypeSymbol { ContainingType: { IsGenericType: true } outer } when outer.TypeArguments.Any(Carries) => true, // awaiters
            IArrayTypeSymbol array => Carries(array.ElementType),
            _ => _clients.Any(client => client.IsConnection(type) || client.IsCommands(type)),
        };
}
