using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>Two words that belong together: a type and a name, a target and a value.</summary>
internal readonly record struct Words(string First, string Second);

/// <summary>What several findings need at the same places, each thing once, in the order of the text.</summary>
internal sealed class Collected<TNode>
    where TNode : SyntaxNode
{
    private readonly List<(TNode Node, List<Words> Added)> _entries = new();

    public IEnumerable<(TNode Node, List<Words> Added)> Entries => _entries;

    public void Add(TNode node, Words words)
    {
        var index = _entries.FindIndex(entry => entry.Node == node);
        if (index < 0)
        {
            index = _entries.Count;
            _entries.Add((node, new()));
        }

        if (!_entries[index].Added.Contains(words))
            _entries[index].Added.Add(words);
    }
}

/// <summary>The members that a type gets: fields, and a constructor if it has none.</summary>
internal sealed class NewMembers
{
    public HashSet<Words> Fields { get; } = new();

    public HashSet<Words> Parameters { get; } = new();

    public HashSet<Words> Assignments { get; } = new();
}
