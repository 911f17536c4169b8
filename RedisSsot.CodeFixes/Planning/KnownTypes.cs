using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using RedisSsot.Accessors;
using RedisSsot.Hosting;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>The types that the settings and lists send people to: those of accessors, owners and replacements.</summary>
internal sealed class KnownTypes
{
    private readonly Compilation _compilation;
    private readonly ImmutableArray<INamedTypeSymbol> _types;

    public KnownTypes(ProjectSetUp setUp, SyntaxTree tree, Compilation compilation)
    {
        _compilation = compilation;
        var settings = setUp.SettingsOf(tree);

        // What only looks like the accessor is asked for where nothing was said; to find it takes a look at all code.
        var accessors = setUp.AccessorsOf(tree).Resolutions.Select(resolution => resolution.Accessor?.Symbol as INamedTypeSymbol ?? resolution.Accessor?.Symbol.ContainingType ?? resolution.DeclaringType);
        var owners = settings.Owners.Where(owner => owner.Text.IndexOf('*') < 0).Select(owner => AccessorResolver.FindType(owner.Text, compilation));
        var replacements = setUp.Deprecated.Select(entry => entry.Replacement is { } text ? Replacement.Resolve(text, compilation)?.Owner : null);
        _types = accessors.Concat(owners).Concat(replacements)
            .OfType<INamedTypeSymbol>()
            .Where(type => type is { Arity: 0, ContainingType: null })
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray();
    }

    /// <summary>Says whether an identifier is the name of such a type.</summary>
    public bool MayName(string identifier) => _types.Any(type => type.Name == identifier);

    /// <summary>Says whether such a type has a static member of that name.</summary>
    public bool HasMember(string type, string member) => _types.Any(known => known.Name == type && Has(known, member));

    /// <summary>Finds the type that a name means which is written alone.</summary>
    /// <param name="name">The name.</param>
    /// <param name="member">The member that follows it; it tells types of the same name apart.</param>
    public INamedTypeSymbol? Find(string name, string? member)
    {
        var types = _types.Where(type => type.Name == name && (member is null || Has(type, member))).ToList();
        return types.Count == 1 && IsOnly(name, types[0], member) ? types[0] : null;
    }

    /// <summary>Says whether no other type in sight could be meant.</summary>
    public bool IsOnly(string name, INamedTypeSymbol? meant, string? member = null) =>
        VisibleTypes.Named(name, _compilation).All(type => SymbolEqualityComparer.Default.Equals(type, meant) || (member is not null && !Has(type, member)));

    private static bool Has(INamedTypeSymbol type, string member)
    {
        for (var parent = type; parent is not null; parent = parent.BaseType)
        {
            if (parent.GetMembers(member).Any(found => found.IsStatic || found is INamedTypeSymbol))
                return true;
        }

        return false;
    }
}
