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

    /// <inheritdoc cref="RedisClient.IsCommands"/>
    public bool IsCommands(ITypeSymbol? type) => _clients.Any(client => client.IsCommands(type));

    /// <summary>
    /// Says whether a connection can be reached from a value of the type: it is one, it is a database, server or subscriber of one,
    /// or it is a task, lazy, delegate or the like around one of these.
    /// </summary>
    public bool Carries(ITypeSymbol? type) => Contains(type, part => IsConnection(part) || IsCommands(part));

    /// <summary>Says whether the type is a connection or a task, lazy or the like around one, which somebody has to close in the end.</summary>
    public bool Holds(ITypeSymbol? type) => type is not { TypeKind: TypeKind.Delegate } && Contains(type, IsConnection);

    private static bool Contains(ITypeSymbol? type, System.Func<ITypeSymbol, bool> isPart) =>
        type switch
        {
            null => false,
            INamedTypeSymbol { IsGenericType: true } generic when generic.TypeArguments.Any(argument => Contains(argument, isPart)) => true,
            INamedTypeSymbol { ContainingType: { IsGenericType: true } outer } when outer.TypeArguments.Any(argument => Contains(argument, isPart)) => true, // awaiters
            IArrayTypeSymbol array => Contains(array.ElementType, isPart),
            _ => isPart(type),
        };
}
