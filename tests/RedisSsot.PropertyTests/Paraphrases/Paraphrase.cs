using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RedisSsot.PropertyTests.Paraphrases;

/// <summary>Another way to write a program, which means the same.</summary>
/// <param name="Name">How it is written, for messages.</param>
/// <param name="Write">Writes what stands in a file; nothing, where it would read as before.</param>
/// <param name="KeepsFixes">Whether what can be fixed, and what cannot, is the same as well. Some fixes see no further than their own file, or block.</param>
internal sealed record Paraphrase(string Name, Func<SemanticModel, ImmutableArray<string>> Write, bool KeepsFixes = true)
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<Paraphrase> All { get; } =
    [
        new("in two files", Parted.Of, KeepsFixes: false),
        Of(Order.Backwards),
        Of(Order.InBlocks) with { KeepsFixes = false },
        Of(Order.InNamespaceBlocks),
        Of(Bodies.AsStatements),
        Of(Bodies.AsExpressions),
        Of(Bodies.DeclaredBefore),
        Of(Resources.InBlocks),
        Of(Resources.ByHand) with { KeepsFixes = false },
        Of(Values.InParentheses),
        Of(Values.Forgiven),
        Of(Values.Cast),
        Of(Values.WithoutContext),
        Of(Values.WithNamedArguments),
        Of(Types.InFull),
        Of(Types.Inferred),
        Of(Types.Declared),
        Of(Types.TargetTyped),
        Of(Types.Constructed),
        Of(Types.Aliased) with { KeepsFixes = false },
        Of(Calls.WithoutType),
        Of(Calls.OfExtensions) with { KeepsFixes = false },
        Of(Names.OfTheirTypes),
        Of(Names.Verbatim),
        Of(Names.Escaped),
        Of(Layout.WithComments),
        Of(Layout.WithCarriageReturns),
    ];

    private static Paraphrase Of(Func<SemanticModel, SyntaxNode, SyntaxNode, SyntaxNode> rewrite, [CallerArgumentExpression(nameof(rewrite))] string name = "") => Of(
        model =>
        {
            var root = model.SyntaxTree.GetRoot();
            return root.ReplaceNodes(root.DescendantNodesAndSelf(), (node, now) => rewrite(model, node, now)).ToFullString();
        },
        name);

    private static Paraphrase Of(Func<SemanticModel, SyntaxToken, SyntaxToken> rewrite, [CallerArgumentExpression(nameof(rewrite))] string name = "") => Of(
        model =>
        {
            var root = model.SyntaxTree.GetRoot();
            return root.ReplaceTokens(root.DescendantTokens(), (token, _) => rewrite(model, token)).ToFullString();
        },
        name);

    private static Paraphrase Of(Func<SemanticModel, string> write, [CallerArgumentExpression(nameof(write))] string name = "") =>
        new(name, model => write(model) is var text && text != model.SyntaxTree.ToString() ? [text] : []);
}
