using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using RedisSsot.Settings;

namespace RedisSsot.Accessors;

/// <summary>The accessors and owners in force for a file.</summary>
internal sealed class AccessorSet
{
    private static readonly SymbolDisplayFormat DottedFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private readonly ImmutableArray<NamePattern> _owners;

    public AccessorSet(RedisSettings settings, Compilation compilation)
    {
        Resolutions = settings.Accessors.Select(name => AccessorResolver.Resolve(name, compilation)).ToImmutableArray();
        _owners = settings.Owners;
    }

    /// <summary>What became of each configured name; the first is the default accessor.</summary>
    public ImmutableArray<AccessorResolution> Resolutions { get; }

    /// <summary>Says whether the type, or a type around it, may open connections: it declares an accessor or is named as an owner.</summary>
    public bool IsOwner(INamedTypeSymbol type) => DeclaresAccessor(type) || IsNamedOwner(type);

    // Even when the accessor itself is misspelt: the user has said whose task it is.
    private bool DeclaresAccessor(INamedTypeSymbol? type) =>
        type is not null
        && (Resolutions.Any(resolution => IsSame(resolution.DeclaringType, type) || IsSame(resolution.Accessor?.Symbol.ContainingType, type))
            || DeclaresAccessor(type.ContainingType));

    private static bool IsSame(INamedTypeSymbol? left, INamedTypeSymbol right) => SymbolEqualityComparer.Default.Equals(left, right.OriginalDefinition);

    private bool IsNamedOwner(INamedTypeSymbol type)
    {
        if (_owners.IsEmpty)
            return false;

        var name = type.ToDisplayString(DottedFormat);
        return _owners.Any(owner => owner.Covers(name));
    }
}
