using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.PropertyTests.Paraphrases;

/// <summary>How what a call returns is written.</summary>
internal static class Values
{
    /// <summary><c>(M())</c>.</summary>
    public static SyntaxNode InParentheses(SemanticModel model, SyntaxNode node, SyntaxNode now) => IsValue(node) ? Rewritten(now, text => $"({text})") : now;

    /// <summary><c>M()!</c>.</summary>
    public static SyntaxNode Forgiven(SemanticModel model, SyntaxNode node, SyntaxNode now) => IsValue(node) ? Rewritten(now, text => node is AwaitExpressionSyntax ? $"({text})!" : $"{text}!") : now;

    /// <summary><c>((T)M())</c>, where it is a <c>T</c>. One of the program, which may be deprecated, would be mentioned once more, and a task that is cast is no longer seen to be waited for.</summary>
    public static SyntaxNode Cast(SemanticModel model, SyntaxNode node, SyntaxNode now) =>
        IsValue(node) && node.Parent is not AwaitExpressionSyntax && model.GetTypeInfo(node).Type is INamedTypeSymbol { Name: not "Task", Locations: [{ IsInMetadata: true }, ..], SpecialType: not SpecialType.System_Void } type
            ? Rewritten(now, text => $"(({type.ToDisplayString(Types.Full)}){text})")
            : now;

    /// <summary><c>await M().ConfigureAwait(false)</c>.</summary>
    public static SyntaxNode WithoutContext(SemanticModel model, SyntaxNode node, SyntaxNode now) =>
        now is AwaitExpressionSyntax { Expression: InvocationExpressionSyntax } wait && model.GetTypeInfo(((AwaitExpressionSyntax)node).Expression).Type is { Name: "Task" or "ValueTask" }
            ? wait.WithExpression(Rewritten(wait.Expression, text => $"{text}.ConfigureAwait(false)"))
            : now;

    /// <summary><c>M(name: value)</c>. A factory that has the name of one cannot give way to an instance.</summary>
    public static SyntaxNode WithNamedArguments(SemanticModel model, SyntaxNode node, SyntaxNode now)
    {
        if (now is not ArgumentListSyntax { Arguments.Count: > 0 } list
            || node.Parent is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax)
            || model.GetSymbolInfo(node.Parent!).Symbol is not IMethodSymbol method
            || list.Arguments.Count > method.Parameters.Length
            || method.Parameters.Take(list.Arguments.Count).Any(parameter => parameter.IsParams)
            || list.Arguments.Any(argument => argument.NameColon is not null || argument.Expression is AnonymousFunctionExpressionSyntax))
        {
            return now;
        }

        return list.WithArguments(SyntaxFactory.SeparatedList(
            list.Arguments.Select((argument, index) => argument
                .WithNameColon(SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(SyntaxFactory.ParseToken("@" + method.Parameters[index].Name))).WithTrailingTrivia(SyntaxFactory.Space))),
            list.Arguments.GetSeparators()));
    }

    /// <summary>Says whether something is computed where more than its value may stand.</summary>
    private static bool IsValue(SyntaxNode node) =>
        node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AwaitExpressionSyntax
        && node.Parent is ArgumentSyntax { RefKindKeyword.RawKind: 0 } or EqualsValueClauseSyntax or ReturnStatementSyntax or AssignmentExpressionSyntax or MemberAccessExpressionSyntax or AwaitExpressionSyntax or BinaryExpressionSyntax or ConditionalExpressionSyntax
        && node.FirstAncestorOrSelf<AttributeSyntax>() is null
        && !node.Ancestors().OfType<ConditionalAccessExpressionSyntax>().Any(access => access.WhenNotNull.Span.Contains(node.Span));

    private static ExpressionSyntax Rewritten(SyntaxNode now, Func<string, string> write) =>
        SyntaxFactory.ParseExpression(write(now.WithoutTrivia().ToFullString())).WithTriviaFrom(now);
}
