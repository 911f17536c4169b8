using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using RedisSsot.Detection;

namespace RedisSsot.Accessors;

/// <summary>The origins of a compilation's accessors, each looked up once.</summary>
internal sealed class AccessorOrigins(Compilation compilation, OpeningDetector detector, System.Func<ImmutableArray<Candidate>> candidates)
{
    private readonly ConcurrentDictionary<ISymbol, AccessorOrigin> _origins = new(SymbolEqualityComparer.Default);

    /// <inheritdoc cref="AccessorOrigin.Of"/>
    public AccessorOrigin Of(Accessor accessor, CancellationToken cancellation) =>
        _origins.GetOrAdd(accessor.Symbol, _ => accessor.IsService
            ? AccessorOrigin.OfService(candidates().FirstOrDefault(candidate => candidate.Name == accessor.Name))
            : AccessorOrigin.Of(accessor, compilation, detector, cancellation));
}
