using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis;
using RedisSsot.Detection;

namespace RedisSsot.Accessors;

/// <summary>The origins of a compilation's accessors, each looked up once.</summary>
internal sealed class AccessorOrigins(Compilation compilation, OpeningDetector detector)
{
    private readonly ConcurrentDictionary<ISymbol, AccessorOrigin> _origins = new(SymbolEqualityComparer.Default);

    /// <inheritdoc cref="AccessorOrigin.Of"/>
    public AccessorOrigin Of(Accessor accessor, CancellationToken cancellation) =>
        _origins.GetOrAdd(accessor.Symbol, _ => AccessorOrigin.Of(accessor, compilation, detector, cancellation));
}
