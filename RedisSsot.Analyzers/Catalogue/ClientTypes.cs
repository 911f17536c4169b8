using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Catalogue;

/// <summary>
/// The types of other clients than StackExchange.Redis that hold connections: those that open one when they are constructed or that a
/// static factory returns, and the interfaces that these bring along. Types whose instances are leased from a pool are none of them: giving one back is what they are for.
/// </summary>
internal sealed class ClientTypes
{
    private readonly Dictionary<ISymbol, string> _libraries = new(SymbolEqualityComparer.Default);

    public ClientTypes(BoundCatalogue catalogue, Compilation compilation)
    {
        var opening = catalogue.Entries
            .Where(entry => entry.Library != RedisClients.StackExchangeRedis && entry is { Kind: CatalogueKind.Connect or CatalogueKind.Pool, Flag: not CatalogueFlag.Never, Leases: false })
            .ToLookup(entry => entry.Id.IsConstructor);
        var leased = new HashSet<string>(catalogue.Entries.Where(entry => entry.Leases).Select(entry => entry.Type));

        foreach (var (name, library) in opening[true].Select(entry => (entry.Type, entry.Library)).Distinct().Where(key => !leased.Contains(key.Type)))
        {
            foreach (var type in compilation.GetTypesByMetadataName(name))
                Add(type, library);
        }

        foreach (var entry in opening[false])
        {
            if (MadeBy(entry, compilation) is { } type)
                Add(type, entry.Library);
        }

        // What leased clients implement as well is no sign of a connection that is kept.
        foreach (var type in leased.SelectMany(name => compilation.GetTypesByMetadataName(name)).SelectMany(type => type.AllInterfaces))
            _libraries.Remove(type.OriginalDefinition);
    }

    /// <summary>The library whose client a type is; null when it is none.</summary>
    public string? LibraryOf(ITypeSymbol? type)
    {
        for (var current = _libraries.Count == 0 ? null : type; current is not null; current = current.BaseType)
        {
            if (_libraries.TryGetValue(current.OriginalDefinition, out var library))
                return library;
        }

        return null;
    }

    /// <summary>The library's own type that a static factory returns, perhaps as a task.</summary>
    private static INamedTypeSymbol? MadeBy(CatalogueEntry entry, Compilation compilation) =>
        DocumentationCommentId.GetFirstSymbolForDeclarationId(entry.Id.Text, compilation) is IMethodSymbol { IsStatic: true, ReturnType: INamedTypeSymbol type } method
        && (type is { Name: "Task" or "ValueTask", TypeArguments: [INamedTypeSymbol result] } ? result : type) is var made
        && SymbolEqualityComparer.Default.Equals(made.ContainingAssembly, method.ContainingAssembly)
            ? made.OriginalDefinition
            : null;

    private void Add(INamedTypeSymbol type, string library)
    {
        _libraries[type] = library;
        foreach (var part in type.AllInterfaces.Where(part => SymbolEqualityComparer.Default.Equals(part.ContainingAssembly, type.ContainingAssembly) && part.Name.IndexOf("Redis", StringComparison.Ordinal) >= 0))
            _libraries[part.OriginalDefinition] = library;
    }
}
