using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>Dotted names as they are written, for names that the compiler knows nothing of.</summary>
internal static class DottedText
{
    /// <summary>The parts of a dotted name, without type arguments.</summary>
    /// <returns>The parts; null for what is no name, or begins with an alias that <c>::</c> follows.</returns>
    public static ImmutableArray<string>? Of(SyntaxNode? node) =>
        node switch
        {
            SimpleNameSyntax name => ImmutableArray.Create(name.Identifier.ValueText),
            QualifiedNameSyntax name => Join(Of(name.Left), name.Right),
            MemberAccessExpressionSyntax access => Join(Of(access.Expression), access.Name),
            AliasQualifiedNameSyntax { Alias.Identifier.ValueText: "global" } name => Of(name.Name),
            _ => null,
        };

    /// <summary>The parts of a type's full name.</summary>
    public static ImmutableArray<string> Of(INamespaceOrTypeSymbol symbol)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        for (ISymbol? part = symbol; part is INamespaceOrTypeSymbol and not INamespaceSymbol { IsGlobalNamespace: true }; part = part.ContainingSymbol)
            parts.Insert(0, part.Name);
        return parts.ToImmutable();
    }

    /// <summary>The name that goes on to the right of a dotted name.</summary>
    public static SimpleNameSyntax? Next(SyntaxNode name) =>
        name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Expression == name => access.Name,
            QualifiedNameSyntax qualified when qualified.Left == name => qualified.Right,
            _ => null,
        };

    /// <summary>The whole of a call, where a node is what is called.</summary>
    public static SyntaxNode WithCall(SyntaxNode node) => node.Parent is InvocationExpressionSyntax call && call.Expression == node ? call : node;

    /// <summary>The number of arguments of a call; null where nothing is called.</summary>
    public static int? Arguments(SyntaxNode callee) =>
        callee.Parent is InvocationExpressionSyntax call && call.Expression == callee ? call.ArgumentList.Arguments.Count : null;

    private static ImmutableArray<string>? Join(ImmutableArray<string>? left, SimpleNameSyntax right) => left?.Add(right.Identifier.ValueText);
}
