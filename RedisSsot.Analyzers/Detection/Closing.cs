using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>The shape of a call that closes a connection.</summary>
internal static class Closing
{
    /// <summary>Widens a closing call by what only waits for its end: <c>await</c>, <c>.ConfigureAwait(…)</c>, <c>.Wait()</c>, <c>?.</c>, <c>_ =</c>.</summary>
    public static ExpressionSyntax Whole(ExpressionSyntax call)
    {
        while (true)
        {
            switch (call.Parent)
            {
                case ParenthesizedExpressionSyntax or AwaitExpressionSyntax:
                    call = (ExpressionSyntax)call.Parent;
                    break;
                case ConditionalAccessExpressionSyntax conditional when conditional.WhenNotNull == call:
                    call = conditional;
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "Wait" or "GetAwaiter" or "GetResult" or "AsTask", Parent: InvocationExpressionSyntax wait } access
                    when access.Expression == call:
                    call = wait;
                    break;
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" } } discard when discard.Right == call:
                    call = discard;
                    break;
                default:
                    return call;
            }
        }
    }

    /// <summary>The node that can go, or be emptied, together with the call; null when the call is part of something else.</summary>
    public static SyntaxNode? Removable(ExpressionSyntax whole) =>
        whole.Parent switch
        {
            ExpressionStatementSyntax statement => statement,
            ArrowExpressionClauseSyntax { Parent: not BasePropertyDeclarationSyntax } arrow => arrow,
            ReturnStatementSyntax => whole,
            AnonymousFunctionExpressionSyntax => whole,
            _ when IsTask(whole) => whole,
            _ => null,
        };

    /// <summary>Says whether the expression is a task that somebody else waits for.</summary>
    public static bool IsTask(ExpressionSyntax whole) =>
        BareExpression.Of(whole) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CloseAsync" or "DisposeAsync" or "AsTask" } };
}
