using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using RedisSsot.Settings;

namespace RedisSsot.Managers;

/// <summary>Finds what a name on the list means in a compilation: namespaces, types and members. Like its writer it does not care in which assembly.</summary>
internal sealed class NameResolver
{
    private readonly Compilation _compilation;
    private readonly List<INamespaceOrTypeSymbol> _roots;

    public NameResolver(Compilation compilation)
    {
        _compilation = compilation;

        // The compiler's own view leaves out what can be reached by 'extern alias' only.
        _roots = compilation.References
            .Where(reference => !reference.Properties.Aliases.IsDefaultOrEmpty && !reference.Properties.Aliases.Contains(MetadataReferenceProperties.GlobalAlias))
            .Select(compilation.GetAssemblyOrModuleSymbol)
            .OfType<IAssemblySymbol>()
            .Select(assembly => assembly.GlobalNamespace)
            .Prepend(compilation.GlobalNamespace)
            .ToList<INamespaceOrTypeSymbol>();
    }

    /// <summary>Everything that the name means; nothing, if it means nothing here.</summary>
    public IEnumerable<ISymbol> Resolve(DeprecatedName name)
    {
        if (name.Id is { } id)
        {
            foreach (var symbol in DocumentationCommentId.GetSymbolsForDeclarationId(id, _compilation))
                yield return symbol;
            yield break;
        }

        var scopes = _roots;
        foreach (var segment in name.Segments.Take(name.Segments.Length - 1))
            scopes = scopes.SelectMany(scope => Members(scope, segment)).OfType<INamespaceOrTypeSymbol>().ToList();

        var last = name.Segments[name.Segments.Length - 1];
        foreach (var symbol in scopes.SelectMany(scope => name.Parameters is null ? Members(scope, last) : Members(scope, last).Concat(Constructors(scope, last))))
        {
            if (name.Parameters is not { } parameters || (symbol is IMethodSymbol method && ParameterText.Matches(parameters, method.Parameters)))
                yield return symbol;
        }
    }

    private static IEnumerable<ISymbol> Members(INamespaceOrTypeSymbol scope, NameSegment segment) =>
        (segment.HasStars ? scope.GetMembers() : scope.GetMembers(segment.Pattern))
            .Where(member => (member is INamespaceOrTypeSymbol || member.CanBeReferencedByName) && segment.Matches(member.Name, ArityOf(member)));

    /// <summary>A constructor is written as the type's name, twice.</summary>
    private static ImmutableArray<IMethodSymbol> Constructors(INamespaceOrTypeSymbol scope, NameSegment segment) =>
        scope is INamedTypeSymbol type && segment.Pattern == type.Name ? type.InstanceConstructors : ImmutableArray<IMethodSymbol>.Empty;

    private static int ArityOf(ISymbol member) =>
        member switch
        {
            INamedTypeSymbol type => type.Arity,
            IMethodSymbol method => method.Arity,
            _ => 0,
        };
}
