using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Catalogue;

/// <summary>The part of the catalogue that matters to one compilation: what its references define, and what the user added.</summary>
internal sealed class BoundCatalogue
{
    // Without entries of the user's the catalogue follows from the types that the references define: it is put together once for each set of them.
    private static readonly ConcurrentDictionary<string, BoundCatalogue> Known = new(StringComparer.Ordinal);

    private readonly Dictionary<string, CatalogueEntry> _byId = new();
    private readonly ILookup<string, CatalogueEntry> _constructors;
    private ImmutableHashSet<string>? _constructed;

    private BoundCatalogue(IEnumerable<CatalogueEntry> entries)
    {
        foreach (var entry in entries)
            _byId[entry.Id.Text] = entry; // the user's come last and win

        _constructors = _byId.Values.Where(entry => entry.Id.IsConstructor).ToLookup(entry => entry.Id.Type);
        Names = NamesOf(entry => entry.Kind != CatalogueKind.Close && entry.Flag != CatalogueFlag.Never);
    }

    /// <summary>The names that code has to mention to open or register a connection: of methods and properties, and of types for their constructors.</summary>
    public HashSet<string> Names { get; }

    /// <summary>The names of the types whose constructors count.</summary>
    public ImmutableHashSet<string> ConstructedTypes => _constructed ??= _byId.Values
        .Where(entry => entry.Id.IsConstructor && entry.Flag != CatalogueFlag.Never)
        .Select(entry => entry.Id.Name)
        .ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>All entries that matter.</summary>
    public IReadOnlyCollection<CatalogueEntry> Entries => _byId.Values;

    /// <summary>Whether the compilation has nothing to do with any client library.</summary>
    public bool IsEmpty => _byId.Count == 0;

    /// <summary>The catalogue for a compilation that has nothing to do with Redis clients.</summary>
    public static BoundCatalogue Empty => new([]);

    /// <summary>Binds the catalogue to a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="own">The user's entries. They always matter: the wrapper may be in the compilation itself.</param>
    public static BoundCatalogue Of(Compilation compilation, ImmutableArray<CatalogueEntry> own)
    {
        var defined = new SortedSet<string>(compilation.SourceModule.ReferencedAssemblySymbols.SelectMany(assembly => DefinedTypes.In(assembly)), StringComparer.Ordinal);
        return own.IsEmpty ? Known.GetOrAdd(string.Join("\n", defined), _ => new(EntriesOf(defined))) : new(EntriesOf(defined).Concat(own));
    }

    private static IEnumerable<CatalogueEntry> EntriesOf(SortedSet<string> types) =>
        types.Count == 0 ? [] : EmbeddedCatalogue.Entries.Where(entry => types.Contains(entry.Type));

    /// <summary>Finds what the catalogue says of a member, or of a type that is an entry by itself.</summary>
    /// <param name="symbol">A method, constructor, property or type, in any form in which code mentions it.</param>
    /// <returns>The entry, or null when there is none.</returns>
    public CatalogueEntry? Find(ISymbol symbol)
    {
        if (IsEmpty || SymbolId.Of(symbol) is not { Length: > 0 } id)
            return null;

        return _byId.TryGetValue(id, out var entry) ? entry
            : symbol switch
            {
                IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => FindAnyConstructor(constructor.ContainingType, id),
                IMethodSymbol { OverriddenMethod: { } overridden } => Find(overridden),
                IPropertySymbol { OverriddenProperty: { } overridden } => Find(overridden),
                _ => null,
            };
    }

    /// <summary>The entries of the constructors of a type, for classes that derive from it.</summary>
    public IEnumerable<CatalogueEntry> FindConstructorsOf(INamedTypeSymbol type) => _constructors[NameOf(type)];

    // Parameter lists of some constructors grow with each release. Those that take a connection open none.
    private CatalogueEntry? FindAnyConstructor(INamedTypeSymbol type, string id) =>
        FindConstructorsOf(type).FirstOrDefault(entry => entry.AnyConstructor && !entry.SharingTypes.Any(sharing => Mentions(id, sharing)));

    private static bool Mentions(string id, string type)
    {
        for (var at = id.IndexOf(type, StringComparison.Ordinal); at >= 0; at = id.IndexOf(type, at + 1, StringComparison.Ordinal))
        {
            var end = at + type.Length;
            if ("({,".IndexOf(id[at - 1]) >= 0 && (end == id.Length || "){},[".IndexOf(id[end]) >= 0))
                return true;
        }

        return false;
    }

    private static string NameOf(INamedTypeSymbol type) => SymbolId.Of(type) is { Length: > 2 } id ? id.Substring(2) : "";

    private HashSet<string> NamesOf(Func<CatalogueEntry, bool> matters) =>
        new(_byId.Values.Where(matters).SelectMany(entry => new[] { entry.Id.Name, entry.Id.AttributeName }).OfType<string>(), StringComparer.Ordinal);
}
