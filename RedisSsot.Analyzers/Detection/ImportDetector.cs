using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Catalogue;
using RedisSsot.Managers;

namespace RedisSsot.Detection;

/// <summary>Reads using directives.</summary>
internal sealed class ImportDetector(DeprecatedSet managers, RedisClients clients)
{
    /// <summary>Reads a directive.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="model">The semantics of the file.</param>
    /// <param name="isAccessor">Says whether a type declares the accessor.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The import, or null for one that nobody has to know about.</returns>
    public ManagerImport? At(UsingDirectiveSyntax directive, SemanticModel model, Func<INamedTypeSymbol, bool> isAccessor, CancellationToken cancellation)
    {
        // Nearly all directives: no alias, and nothing is listed.
        if (directive.Alias is null && managers.IsEmpty)
            return null;

        // Since C# 12 the target of an alias may be any type, which the property 'Name' of the directive does not know.
        if (directive.ChildNodes().OfType<TypeSyntax>().LastOrDefault() is not { } target || (directive.Alias is null && !MayBeListed(target)))
            return null;

        var symbol = model.GetSymbolInfo(target, cancellation).Symbol;
        if (symbol is INamespaceSymbol space)
            return managers.FindScope(space) is { } entry ? new(directive, target, space, entry, model) : null;

        var type = symbol as ITypeSymbol ?? model.GetTypeInfo(target, cancellation).Type;
        if (managers.FindWithin(type) is { } listed)
            return new(directive, target, listed, managers.FindScope(listed), model);
        if (directive.Alias is null)
            return null;

        return Part(type, part => clients.IsConnection(part) || isAccessor(part)) is { } hidden && new ManagerImport(directive, target, hidden, null, model) is { Hides: true } import
            ? import
            : null;
    }

    private bool MayBeListed(TypeSyntax target) =>
        target.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name => managers.MayName(name.Identifier.ValueText) || managers.MayNameSpace(name.Identifier.ValueText));

    /// <summary>The first type of a kind that a type is or is made of.</summary>
    private static INamedTypeSymbol? Part(ITypeSymbol? type, Func<INamedTypeSymbol, bool> isMeant) =>
        type switch
        {
            IArrayTypeSymbol array => Part(array.ElementType, isMeant),
            IPointerTypeSymbol pointer => Part(pointer.PointedAtType, isMeant),
            INamedTypeSymbol named when isMeant(named) => named,
            INamedTypeSymbol named => named.TypeArguments.Select(argument => Part(argument, isMeant)).FirstOrDefault(part => part is not null),
            _ => null,
        };
}
