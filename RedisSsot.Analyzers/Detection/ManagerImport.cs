using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Settings;

namespace RedisSsot.Detection;

/// <summary>A using directive that leads to a deprecated manager, or hides something behind an alias.</summary>
/// <param name="Directive">The directive.</param>
/// <param name="Target">What it names.</param>
/// <param name="Symbol">The namespace or type that counts: what is named, or a part of it.</param>
/// <param name="Entry">The line of the list; null for what is not listed.</param>
/// <param name="Model">The semantics of the file.</param>
internal sealed record ManagerImport(UsingDirectiveSyntax Directive, SyntaxNode Target, INamespaceOrTypeSymbol Symbol, DeprecatedEntry? Entry, SemanticModel Model)
{
    /// <summary>The name that the directive gives; null where it gives none.</summary>
    public string? Alias => Directive.Alias?.Name.Identifier.ValueText;

    /// <summary>Whether the alias is another name than the real one.</summary>
    public bool Hides => Alias is { } alias && (alias != Symbol.Name || Target is not NameSyntax);

    /// <summary>Where a finding lies: on the alias that hides something, else on what is imported.</summary>
    public Location Location => (Hides ? Directive.Alias!.Name : Target).GetLocation();

    /// <summary>The real name: of a namespace the whole of it.</summary>
    public string Name => Symbol is INamespaceSymbol ? Symbol.ToDisplayString() : Symbol.Name;

    /// <summary>Whether it holds for all files of the project.</summary>
    public bool IsGlobal => Directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword);

    /// <summary>The kind for reports and fixes: <c>using</c>, <c>using static</c> or <c>alias</c>, each also <c>global</c>.</summary>
    public string Kind =>
        (IsGlobal ? "global " : "")
        + (Alias is not null ? "alias" : Directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) ? "using static" : "using");

    /// <summary>The files in which it holds.</summary>
    public IEnumerable<SyntaxNode> Scope(CancellationToken cancellation) =>
        IsGlobal ? Model.Compilation.SyntaxTrees.Select(tree => tree.GetRoot(cancellation)) : [Directive.SyntaxTree.GetRoot(cancellation)];
}
