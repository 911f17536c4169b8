using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RedisSsot.Accessors;
using RedisSsot.Catalogue;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>Chooses the accessor that leads to the same Redis as an opening. Sending traffic to another server is the worst a fix can do.</summary>
internal static class AccessorChoice
{
    /// <summary>Chooses among the accessors in force at the opening.</summary>
    /// <returns>The accessor, or the reason why none will do.</returns>
    public static (Accessor? Accessor, string? Refusal) For(Opening opening, AccessorSet accessors, AccessorOrigins origins, Neighbours neighbours, RedisClients clients, CancellationToken cancellation)
    {
        var configuration = ConfigurationReader.Read(opening, cancellation);
        var (chosen, refusal) = ByConfiguration(configuration, opening.Library, accessors, origins, clients, cancellation, opening, neighbours);
        if (refusal is not null || chosen is null)
            return (chosen, refusal);

        return Around(opening, origins, chosen, cancellation)
            ? (null, $"'{chosen.ShortName}' gets its connection here; name this type in 'redis_ssot.owners'")
            : (chosen, null);
    }

    /// <summary>Chooses among the accessors by what the code says about the Redis that it connects to.</summary>
    /// <returns>The accessor, or the reason why none will do.</returns>
    public static (Accessor? Accessor, string? Refusal) ByConfiguration(
        ConnectionConfiguration configuration,
        string library,
        AccessorSet accessors,
        AccessorOrigins origins,
        RedisClients clients,
        CancellationToken cancellation,
        Opening? opening = null,
        Neighbours? neighbours = null)
    {
        if (accessors.Ambiguous(library) is [var first, ..])
            return (null, $"several places could be the shared accessor; name one in .editorconfig: redis_ssot.accessor = {first.Name}");

        if (accessors.Resolutions.IsEmpty)
            return (null, "no shared accessor is declared yet; name one in .editorconfig: redis_ssot.accessor = Company.Product.RedisManager.Shared");

        var usable = accessors.Resolutions
            .Where(resolution => resolution.Accessor is not null)
            .Select(resolution => resolution.Accessor!)
            .GroupBy(accessor => accessor.Symbol, SymbolEqualityComparer.Default)
            .Select(same => same.First())
            .ToList();
        if (usable.Count == 0)
            return (null, $"'{accessors.Resolutions[0].Name.Member}' cannot be written here: {accessors.Resolutions[0].Problem}");

        // An accessor of something that is no connection at all is left in, and named as the mistake that it is.
        usable = usable.Where(accessor => (clients.LibraryOf(accessor.ValueType) ?? library) == library).ToList();
        if (usable.Count == 0)
            return (null, $"no shared accessor for '{library}' is declared yet; declare it with 'redis_ssot.accessor.<name>'");

        var same = usable.FirstOrDefault(accessor => configuration.ProvablyEquals(origins.Of(accessor, cancellation).Configuration));
        var possible = usable.Where(accessor => configuration.Differs(origins.Of(accessor, cancellation).Configuration) is null).ToList();
        var chosen = same ?? possible.FirstOrDefault() ?? usable[0];
        if (configuration.Differs(origins.Of(chosen, cancellation).Configuration) is { } difference)
        {
            return (null, $"this is another Redis than that of '{chosen.ShortName}': {difference}; "
                + "if that is meant, declare it with 'redis_ssot.accessor.<name>' or 'redis_ssot.owners'");
        }

        if (opening is not null && neighbours is not null)
        {
            if (same is null && neighbours.Contradiction(opening, configuration, cancellation) is { } contradiction)
                return (null, contradiction);
            if (neighbours.Mixture(opening, configuration, cancellation) is { } mixture)
                return (null, mixture);
        }

        // Two accessors, and nothing in the code says which of them is meant.
        return same is null && possible.Count > 1
            ? (null, $"it cannot be told which of {string.Join(", ", possible.Select(accessor => $"'{accessor.ShortName}'"))} leads to the same Redis")
            : (chosen, null);
    }

    private static bool Around(Opening opening, AccessorOrigins origins, Accessor accessor, CancellationToken cancellation)
    {
        var members = origins.Of(accessor, cancellation).Members;
        for (var symbol = opening.Model.GetEnclosingSymbol(opening.Reference.SpanStart, cancellation); symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (symbol is IMethodSymbol { AssociatedSymbol: { } associated })
                symbol = associated;
            if (symbol is INamedTypeSymbol)
                return false;
            if (symbol.GetDocumentationCommentId() is { } id && members.Contains(id))
                return true;
        }

        return false;
    }
}
