using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>How the result of an opening is taken.</summary>
internal enum OpeningForm
{
    /// <summary>The call's own result: a connection, or a task of one that nobody awaits here.</summary>
    Call,

    /// <summary><c>await ConnectAsync(…)</c>, perhaps with <c>ConfigureAwait</c>.</summary>
    Awaited,

    /// <summary><c>ConnectAsync(…).Result</c> or <c>.GetAwaiter().GetResult()</c>.</summary>
    Blocked,

    /// <summary><c>ConnectAsync(…).Wait()</c>: the connection itself is thrown away.</summary>
    Waited,

    /// <summary>The method is mentioned without being called.</summary>
    MethodGroup,
}

/// <summary>
/// The expression that stands for the connection, found from the mention of the opening method by syntax alone,
/// so that the analyzer and the fix see the same.
/// </summary>
/// <param name="Form">How the result is taken.</param>
/// <param name="Call">The call or construction, or the mention itself for a method group.</param>
/// <param name="Value">The widest expression that has no meaning but to produce the connection (or its task): what a fix replaces.</param>
internal sealed record OpeningSyntax(OpeningForm Form, ExpressionSyntax Call, ExpressionSyntax Value)
{
    /// <summary>Reads the expression around a mention of an opening method.</summary>
    public static OpeningSyntax At(ExpressionSyntax reference)
    {
        if (reference is BaseObjectCreationExpressionSyntax)
            return new(OpeningForm.Call, reference, reference);
        if (reference.Parent is not InvocationExpressionSyntax call || call.Expression != reference)
            return new(OpeningForm.MethodGroup, reference, reference);

        var task = WithoutParentheses(call);
        if (MemberCall(task, "ConfigureAwait") is { } configured)
            task = WithoutParentheses(configured);

        return task.Parent switch
        {
            AwaitExpressionSyntax awaited => new(OpeningForm.Awaited, call, awaited),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } result when result.Expression == task => new(OpeningForm.Blocked, call, result),
            _ when MemberCall(task, "GetAwaiter") is { } awaiter && MemberCall(awaiter, "GetResult") is { } result => new(OpeningForm.Blocked, call, result),
            _ when MemberCall(task, "Wait") is { } wait => new(OpeningForm.Waited, call, wait),
            _ => new(OpeningForm.Call, call, call),
        };
    }

    // A cast stays: it may make another kind of task of it, one that has no result.
    private static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
            expression = (ExpressionSyntax)expression.Parent;
        return expression;
    }

    private static InvocationExpressionSyntax? MemberCall(ExpressionSyntax receiver, string name) =>
        receiver.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access
        && access.Expression == receiver
        && access.Name.Identifier.ValueText == name
        && call.Expression == access
            ? call
            : null;
}
