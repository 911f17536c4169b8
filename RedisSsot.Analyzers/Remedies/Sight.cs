using System.Threading;
using Microsoft.CodeAnalysis;
using RedisSsot.Accessors;

namespace RedisSsot.Remedies;

/// <summary>What code can see from where it stands.</summary>
internal static class Sight
{
    /// <summary>Says that the accessor cannot be seen from a place, as the reason not to write it there; null when it can.</summary>
    public static string? Obstacle(Accessor accessor, SyntaxNode place, SemanticModel model, CancellationToken cancellation) =>
        Obstacle(accessor.Symbol, accessor.ShortName, place, model, cancellation);

    /// <summary>Says that something cannot be seen from a place, as the reason not to write it there; null when it can.</summary>
    public static string? Obstacle(ISymbol symbol, string name, SyntaxNode place, SemanticModel model, CancellationToken cancellation)
    {
        var type = model.GetEnclosingSymbol(place.SpanStart, cancellation)?.ContainingType;
        return model.Compilation.IsSymbolAccessibleWithin(symbol, type ?? (ISymbol)model.Compilation.Assembly) ? null : $"'{name}' is not accessible here";
    }
}
