using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Detection;

/// <summary>Keeps the answers to a question about a project: each opening asks it again. A compilation takes its answers along when it goes.</summary>
/// <param name="comparer">Says which keys ask the same.</param>
internal sealed class CompilationAnswers<TKey, TAnswer>(IEqualityComparer<TKey> comparer)
{
    private readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<TKey, TAnswer>> _known = new();

    /// <summary>The answer that is known, or that is found now.</summary>
    public TAnswer Of(Compilation compilation, TKey key, Func<TKey, TAnswer> find) => _known.GetValue(compilation, _ => new(comparer)).GetOrAdd(key, find);
}
