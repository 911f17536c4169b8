using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>The types of a project and its references, by their own name alone.</summary>
internal static class VisibleTypes
{
    /// <summary>The types of that name that lie in a namespace and can be used in the project.</summary>
    public static IEnumerable<INamedTypeSymbol> Named(string name, Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols
            .Prepend(compilation.Assembly)
            .Where(assembly => assembly.TypeNames.Contains(name))
            .SelectMany(assembly => In(assembly.GlobalNamespace, name))
            .Where(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));

    private static IEnumerable<INamedTypeSymbol> In(INamespaceSymbol space, string name) =>
        space.GetTypeMembers(name).Concat(space.GetNamespaceMembers().SelectMany(inner => In(inner, name)));
}
