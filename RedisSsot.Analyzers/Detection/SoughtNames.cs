using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Detection;

/// <summary>Names of which a file has to mention one to be worth reading.</summary>
internal sealed class SoughtNames
{
    // A tree never changes, and all but one of a project's are still there after a keystroke: each is looked through once. An answer dies with its tree.
    private static readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<object, bool>> Known = new();

    // The same names are sought in the next compilation: they are compared once, and told apart by reference then.
    private static readonly ConcurrentDictionary<string, object> Keys = new(StringComparer.Ordinal);

    private readonly string[] _names;
    private readonly object _key;

    /// <param name="names">The names. Where there are none, no file mentions one.</param>
    public SoughtNames(IEnumerable<string> names)
    {
        _names = names.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToArray();
        _key = Keys.GetOrAdd(string.Join("\n", _names), static _ => new());
    }

    /// <summary>The files of a project that may mention one.</summary>
    public IEnumerable<SyntaxTree> FilesOf(Compilation compilation, CancellationToken cancellation) =>
        compilation.SyntaxTrees.Where(tree => AreIn(tree, cancellation)).InOrder();

    /// <summary>Says whether a file may mention one.</summary>
    public bool AreIn(SyntaxTree tree, CancellationToken cancellation)
    {
        if (_names.Length == 0)
            return false;

        var answers = Known.GetOrCreateValue(tree);
        return answers.TryGetValue(_key, out var known) ? known : answers.GetOrAdd(_key, AreIn(tree.GetText(cancellation).ToString()));
    }

    /// <summary>Says whether a text may mention one.</summary>
    public bool AreIn(string text) => _names.Length > 0 && NameSearch.MayMention(text, _names);
}
