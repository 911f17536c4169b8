using System.Linq;
using Microsoft.CodeAnalysis;
using RedisSsot.Accessors;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>The accessor that a finding's notes name, as the compilation at hand knows it.</summary>
internal static class AccessorModel
{
    /// <summary>Finds the accessor.</summary>
    /// <returns>The accessor, or null when the notes name none or it has gone in the meantime.</returns>
    public static Accessor? Of(Notes notes, Compilation compilation) =>
        notes.Accessor is null
            ? null
            : DocumentationCommentId.GetSymbolsForDeclarationId(notes.Accessor, compilation)
                .Select(symbol => symbol is INamedTypeSymbol service ? Accessor.OfService(service, notes.Path) : Accessor.From(symbol.Name, symbol).Accessor)
                .FirstOrDefault(accessor => accessor is not null);
}
