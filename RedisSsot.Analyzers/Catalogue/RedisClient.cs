using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Catalogue;

/// <summary>
/// StackExchange.Redis as one compilation references it: its connection types and the methods that open a connection,
/// both found by signature, so that a factory of a later version is known without an update.
/// </summary>
internal sealed class RedisClient
{
    private const string ConnectionTypeName = "StackExchange.Redis.IConnectionMultiplexer";
    private const string CommandsTypeName = "StackExchange.Redis.IRedisAsync";

    // Metadata symbols are shared by all compilations that reference the same file: reading the assembly once is enough,
    // and an entry dies with its assembly. Most assemblies are none, which is known of them as well.
    private static readonly ConditionalWeakTable<IAssemblySymbol, RedisClient?> KnownClients = new();

    private readonly INamedTypeSymbol _connection;
    private readonly INamedTypeSymbol? _commands;

    private RedisClient(INamedTypeSymbol connection)
    {
        _connection = connection;
        _commands = connection.ContainingAssembly.GetTypeByMetadataName(CommandsTypeName);
        var names = PublicTypes(connection.ContainingAssembly.GlobalNamespace)
            .SelectMany(type => type.GetMembers())
            .OfType<IMethodSymbol>()
            .Where(Opens)
            .Select(method => method.Name);
        OpeningNames = new(names, StringComparer.Ordinal);
    }

    /// <summary>The interface of the connection.</summary>
    public INamedTypeSymbol Connection => _connection;

    /// <summary>The names of the methods that open a connection: what code has to mention before anything is bound.</summary>
    public HashSet<string> OpeningNames { get; }

    /// <summary>Finds the clients that a compilation references; two when it references both the plain and the strong-named build.</summary>
    public static ImmutableArray<RedisClient> ReferencedBy(Compilation compilation)
    {
        // The type decides, not the assembly's name: forks and the strong-named build carry the same types under other names.
        return compilation.SourceModule.ReferencedAssemblySymbols
            .Select(assembly => KnownClients.GetValue(assembly, static assembly => assembly.GetTypeByMetadataName(ConnectionTypeName) is { } connection ? new(connection) : null))
            .OfType<RedisClient>()
            .ToImmutableArray();
    }

    /// <summary>Says whether the method opens a connection: a public method of the client that is told where and returns a connection or a task of one.</summary>
    public bool Opens(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, Parameters.IsEmpty: false }
        && IsOfThisClient(method)
        && IsConnection(Awaited(method.ReturnType))
        && !method.Parameters.Any(parameter => IsConnection(parameter.Type)); // takes a connection: decorates, does not open

    /// <summary>Says whether a value of the type is a connection.</summary>
    public bool IsConnection(ITypeSymbol? type) => Is(type, _connection);

    /// <summary>Says whether a value of the type leads back to its connection by a <c>Multiplexer</c> property, as databases, servers and subscribers do.</summary>
    public bool IsCommands(ITypeSymbol? type) => _commands is not null && Is(type, _commands);

    private static ITypeSymbol Awaited(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } ? result : type;

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol target) =>
        type is not null
        && (SymbolEqualityComparer.Default.Equals(type, target) || type.AllInterfaces.Contains(target, SymbolEqualityComparer.Default));

    private static IEnumerable<INamedTypeSymbol> PublicTypes(INamespaceSymbol space) =>
        space.GetMembers().SelectMany(member => member switch
        {
            INamespaceSymbol inner => PublicTypes(inner),
            INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type => ImmutableArray.Create(type),
            _ => Enumerable.Empty<INamedTypeSymbol>(),
        });

    private bool IsOfThisClient(IMethodSymbol method) =>
        SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, _connection.ContainingAssembly);
}
