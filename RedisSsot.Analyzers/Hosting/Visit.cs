using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RedisSsot.Findings;

namespace RedisSsot.Hosting;

/// <summary>What is judged at nodes of some kinds.</summary>
internal sealed class Visit
{
    private readonly Func<SyntaxNode, SemanticModel, CancellationToken, IEnumerable<Finding>> _judge;

    /// <param name="judge">Judges a node that may have several findings.</param>
    /// <param name="kinds">The kinds of nodes.</param>
    public Visit(Func<SyntaxNode, SemanticModel, CancellationToken, IEnumerable<Finding>> judge, params SyntaxKind[] kinds)
    {
        _judge = judge;
        Kinds = ImmutableArray.Create(kinds);
        IsOfFiles = Kinds.Contains(SyntaxKind.CompilationUnit);
    }

    /// <param name="judge">Judges a node that has one finding at most.</param>
    /// <param name="kinds">The kinds of nodes.</param>
    public Visit(Func<SyntaxNode, SemanticModel, CancellationToken, Finding?> judge, params SyntaxKind[] kinds)
        : this((node, model, cancellation) => judge(node, model, cancellation) is { } finding ? new[] { finding } : Array.Empty<Finding>(), kinds)
    {
    }

    /// <summary>The kinds of nodes.</summary>
    public ImmutableArray<SyntaxKind> Kinds { get; }

    /// <summary>Whether it looks at whole files.</summary>
    public bool IsOfFiles { get; }

    /// <summary>The findings at a node.</summary>
    public IEnumerable<Finding> At(SyntaxNode node, SemanticModel model, CancellationToken cancellation) => _judge(node, model, cancellation);
}
