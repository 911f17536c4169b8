using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Catalogue;

/// <summary>What is known of the Redis clients that one compilation references.</summary>
internal sealed class RedisClients
{
    /// <summary>The library whose members are found by signature.</summary>
    public const string StackExchangeRedis = "StackExchange.Redis";

    private static readonly string[] AssemblyWords = ["Redis", "RedLock", "Garnet", "Sider", "Steeltoe"];

    private readonly ImmutableArray<RedisClient> _clients;
    private readonly ClientTypes _others;

    private RedisClients(ImmutableArray<RedisClient> clients, BoundCatalogue catalogue, Compilation compilation)
    {
        _clients = clients;
        _others = new(catalogue, compilation);
        Catalogue = catalogue;
        OpeningNames = clients is [var only] ? only.OpeningNames : new(clients.SelectMany(client => client.OpeningNames), StringComparer.Ordinal);
    }

    /// <summary>The names that code has to mention to open a connection.</summary>
    public HashSet<string> OpeningNames { get; }

    /// <summary>What is known by name of all libraries that have to do with Redis.</summary>
    public BoundCatalogue Catalogue { get; }

    /// <summary>Binds the catalogue to a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="own">What the user added to the catalogue.</param>
    /// <returns>The clients, or null when the compilation references none and there is nothing to do in it.</returns>
    public static RedisClients? ReferencedBy(Compilation compilation, ImmutableArray<CatalogueEntry> own)
    {
        if (own.IsEmpty && !compilation.ReferencedAssemblyNames.Any(name => MayConcernRedis(name.Name)))
            return null;

        var clients = RedisClient.ReferencedBy(compilation);
        var catalogue = BoundCatalogue.Of(compilation, own);
        return clients.IsEmpty && catalogue.IsEmpty ? null : new(clients, catalogue, compilation);
    }

    /// <summary>The clients of a compilation that references none.</summary>
    public static RedisClients None(Compilation compilation) =>
        new(ImmutableArray<RedisClient>.Empty, BoundCatalogue.Empty, compilation);

    /// <summary>The type by which a container usually knows the connection of StackExchange.Redis; null in a project without it.</summary>
    public INamedTypeSymbol? ConnectionService => _clients.FirstOrDefault()?.Connection;

    /// <inheritdoc cref="RedisClient.Opens"/>
    public bool Opens(IMethodSymbol method) => _clients.Any(client => client.Opens(method));

    /// <summary>Says whether a value of the type is a connection, or a client or pool that holds some.</summary>
    public bool IsConnection(ITypeSymbol? type) => LibraryOf(type) is not null;

    /// <summary>The library whose connection a type is.</summary>
    /// <returns>The library, or null when the type is no connection.</returns>
    public string? LibraryOf(ITypeSymbol? type) =>
        _clients.Any(client => client.IsConnection(type)) ? StackExchangeRedis : _others.LibraryOf(type);

    /// <inheritdoc cref="RedisClient.IsCommands"/>
    public bool IsCommands(ITypeSymbol? type) => _clients.Any(client => client.IsCommands(type));

    /// <summary>
    /// Says whether a connection can be reached from a value of the type: it is one, it is a database, server or subscriber of one,
    /// or it is a task, lazy, delegate or the like around one of these.
    /// </summary>
    public bool Carries(ITypeSymbol? type) => Contains(type, part => IsConnection(part) || IsCommands(part));

    /// <summary>Says whether the type is a connection or a task, lazy or the like around one, which somebody has to close in the end.</summary>
    public bool Holds(ITypeSymbol? type) => type is not { TypeKind: TypeKind.Delegate } && Contains(type, IsConnection);

    // Only a first look that costs nothing: which types are there is asked of the assemblies themselves.
    private static bool MayConcernRedis(string assembly) =>
        AssemblyWords.Any(word => assembly.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool Contains(ITypeSymbol? type, Func<ITypeSymbol, bool> isPart) =>
        type switch
        {
            null => false,
            INamedTypeSymbol { IsGenericType: true } generic when generic.TypeArguments.Any(argument => Contains(argument, isPart)) => true,
            INamedTypeSymbol { ContainingType: { IsGenericType: true } outer } when outer.TypeArguments.Any(argument => Contains(argument, isPart)) => true, // awaiters
            IArrayTypeSymbol array => Contains(array.ElementType, isPart),
            _ => isPart(type),
        };
}
