using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Catalogue;

/// <summary>The types of the embedded catalogue that an assembly defines. An assembly's name says nothing: forks and strong-named builds carry the same types.</summary>
internal static class DefinedTypes
{
    // Metadata symbols are shared by all compilations that reference the same file, and an answer dies with its assembly.
    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> Known = new();

    /// <summary>The full names of the types.</summary>
    public static string[] In(IAssemblySymbol assembly) => Known.GetValue(assembly, Find);

    // Most assemblies have none of the outermost namespaces and are done after a few look-ups.
    private static string[] Find(IAssemblySymbol assembly) =>
        EmbeddedCatalogue.Types
            .GroupBy(type => type.Substring(0, Math.Max(type.IndexOf('.'), 0)))
            .Where(group => group.Key.Length == 0 || assembly.GlobalNamespace.GetMembers(group.Key).Any())
            .SelectMany(group => group)
            .Where(type => Defines(assembly.GlobalNamespace, type))
            .ToArray();

    private static bool Defines(INamespaceSymbol global, string type)
    {
        INamespaceOrTypeSymbol? current = global;
        foreach (var segment in type.Split('.'))
        {
            current = Member(current, segment);
            if (current is null)
                return false;
        }

        return current is ITypeSymbol;
    }

    private static INamespaceOrTypeSymbol? Member(INamespaceOrTypeSymbol container, string segment)
    {
        var mark = segment.IndexOf('`');
        var name = mark < 0 ? segment : segment.Substring(0, mark);
        var arity = mark < 0 ? 0 : segment[segment.Length - 1] - '0';
        return container.GetMembers(name)
            .OfType<INamespaceOrTypeSymbol>()
            .FirstOrDefault(member => member is not INamedTypeSymbol type || type.Arity == arity);
    }
}
