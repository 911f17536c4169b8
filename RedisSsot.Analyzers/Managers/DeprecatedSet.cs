using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using RedisSsot.Settings;

namespace RedisSsot.Managers;

/// <summary>The user's list of deprecated managers, bound to one compilation: which of its symbols are on it.</summary>
internal sealed class DeprecatedSet
{
    private const string AttributeSuffix = "Attribute";

    private readonly Dictionary<ISymbol, DeprecatedEntry> _symbols = new(SymbolEqualityComparer.Default);

    // By name: a namespace is another symbol in each assembly that has a part of it.
    private readonly Dictionary<string, DeprecatedEntry> _spaces = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _spaceNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _staticNames = new(StringComparer.Ordinal);
    private readonly List<DeprecatedEntry> _unresolved = new();

    private DeprecatedSet()
    {
    }

    /// <summary>Whether this compilation knows nothing that is on the list.</summary>
    public bool IsEmpty => _symbols.Count == 0 && _spaces.Count == 0;

    /// <summary>The names that code has to mention, unless it gave them others: of types, of listed members and of extension methods of listed types.</summary>
    public IReadOnlyCollection<string> Names => _names;

    /// <summary>The names of the static members of listed types, which code may mention alone where it imports them.</summary>
    public IReadOnlyCollection<string> StaticNames => _staticNames;

    /// <summary>The entries that mean nothing in this compilation. They may mean something in another.</summary>
    public IReadOnlyCollection<DeprecatedEntry> Unresolved => _unresolved;

    /// <summary>Nothing is listed.</summary>
    public static DeprecatedSet Empty { get; } = new();

    /// <summary>The same for types that are on no list, so that their mentions are found in the same way.</summary>
    public static DeprecatedSet OfTypes(IEnumerable<INamedTypeSymbol> types)
    {
        var set = new DeprecatedSet();
        foreach (var type in types)
        {
            if (DeprecatedName.Parse("T:" + type.MetadataName).Name is { } name)
                set.Add(type, new(name, null, 0, 0, 0));
        }

        return set;
    }

    /// <summary>Binds the list to a compilation. Nothing is looked at but the names on the list and what lies below them.</summary>
    public static DeprecatedSet Bind(Compilation compilation, ImmutableArray<DeprecatedEntry> entries)
    {
        if (entries.IsEmpty)
            return Empty;

        var set = new DeprecatedSet();
        var resolver = new NameResolver(compilation);

        // What says more comes first: a member before its type, a type before its namespace, a name before a pattern.
        foreach (var entry in entries.OrderByDescending(entry => entry.Name.Parameters is not null || entry.Name.Id is not null).ThenByDescending(entry => entry.Name.Segments.Length).ThenBy(entry => entry.Name.HasStars))
        {
            var found = false;
            foreach (var symbol in resolver.Resolve(entry.Name))
            {
                found = true;
                set.Add(symbol, entry);
            }

            if (!found)
                set._unresolved.Add(entry);
        }

        return set;
    }

    /// <summary>Says whether an identifier may be the name of something listed.</summary>
    public bool MayName(string identifier) => _names.Contains(identifier);

    /// <summary>Says whether an identifier may be the name of a static member of something listed.</summary>
    public bool MayNameStatic(string identifier) => _staticNames.Contains(identifier);

    /// <summary>Says whether an identifier may be the last part of the name of a listed namespace.</summary>
    public bool MayNameSpace(string identifier) => _spaceNames.Contains(identifier);

    /// <summary>Finds the entry for a namespace or for a type, its own or that of a type or namespace around it.</summary>
    public DeprecatedEntry? FindScope(INamespaceOrTypeSymbol? scope)
    {
        for (var type = scope as INamedTypeSymbol ?? scope?.ContainingType; type is not null; type = type.ContainingType)
        {
            if (_symbols.TryGetValue(type.OriginalDefinition, out var entry))
                return entry;
        }

        if (_spaces.Count == 0)
            return null;

        for (var space = scope as INamespaceSymbol ?? scope?.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (_spaces.TryGetValue(space.ToDisplayString(), out var entry))
                return entry;
        }

        return null;
    }

    /// <summary>Finds the entry that names a member itself, or the member that it overrides.</summary>
    public DeprecatedEntry? FindMember(ISymbol member)
    {
        for (var symbol = Definition(member); symbol is not null; symbol = Overridden(symbol))
        {
            if (_symbols.TryGetValue(symbol.OriginalDefinition, out var entry))
                return entry;
        }

        return null;
    }

    /// <summary>Says whether a type is listed or made of one that is: an array, a tuple, a pointer, a generic type.</summary>
    public INamedTypeSymbol? FindWithin(ITypeSymbol? type) =>
        type switch
        {
            IArrayTypeSymbol array => FindWithin(array.ElementType),
            IPointerTypeSymbol pointer => FindWithin(pointer.PointedAtType),
            INamedTypeSymbol named when FindScope(named) is not null => named,
            INamedTypeSymbol named => named.TypeArguments.Select(FindWithin).FirstOrDefault(found => found is not null),
            _ => null,
        };

    private static ISymbol Definition(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet, AssociatedSymbol: { } property } ? property
        : member is IMethodSymbol { ReducedFrom: { } reduced } ? reduced
        : member;

    private static ISymbol? Overridden(ISymbol member) =>
        member switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            IEventSymbol happening => happening.OverriddenEvent,
            _ => null,
        };

    private void Add(ISymbol symbol, DeprecatedEntry entry)
    {
        if (symbol is INamespaceSymbol space)
        {
            if (!_spaces.ContainsKey(space.ToDisplayString()))
                _spaces.Add(space.ToDisplayString(), entry);
            AddNames(space);
        }
        else
        {
            if (!_symbols.ContainsKey(symbol.OriginalDefinition))
                _symbols.Add(symbol.OriginalDefinition, entry);
            if (symbol is INamedTypeSymbol type)
                AddNames(type);
            else
                _names.Add(symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType.Name : symbol.Name);
        }
    }

    private void AddNames(INamespaceSymbol space)
    {
        _spaceNames.Add(space.Name);
        foreach (var member in space.GetMembers())
        {
            if (member is INamespaceSymbol inner)
                AddNames(inner);
            else
                AddNames((INamedTypeSymbol)member);
        }
    }

    private void AddNames(INamedTypeSymbol type)
    {
        _names.Add(type.Name);
        if (type.Name.Length > AttributeSuffix.Length && type.Name.EndsWith(AttributeSuffix, StringComparison.Ordinal))
            _names.Add(type.Name.Substring(0, type.Name.Length - AttributeSuffix.Length));

        foreach (var member in type.GetMembers().Where(member => member.CanBeReferencedByName))
        {
            if (member is INamedTypeSymbol nested)
                AddNames(nested);
            else if (member is IMethodSymbol { IsExtensionMethod: true })
                _names.Add(member.Name);
            if (member.IsStatic || member is INamedTypeSymbol)
                _staticNames.Add(member.Name);
        }

        // The block of C# 14 around members that extend a type has no name itself.
        foreach (var block in type.GetTypeMembers().Where(nested => !nested.CanBeReferencedByName))
            _names.UnionWith(block.GetMembers().Where(member => member.CanBeReferencedByName).Select(member => member.Name));
    }
}
