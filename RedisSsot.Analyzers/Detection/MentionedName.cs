using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>The name that an expression ends in: what is compared before anything is bound.</summary>
internal static class MentionedName
{
    /// <summary>The last name of a plain or qualified mention, or of <c>x.Member</c> and <c>x?.Member</c>; null for any other expression.</summary>
    public static SimpleNameSyntax? Of(ExpressionSyntax expression) =>
        expression switch
        {
            SimpleNameSyntax name => name,
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax alias => alias.Name,
            _ => null,
        };

    /// <summary>The same as text; empty where there is none.</summary>
    public static string TextOf(ExpressionSyntax expression) => Of(expression)?.Identifier.ValueText ?? "";

    /// <summary>The name of a variable or of a member of the same object, <c>x</c> and <c>this.x</c>; null for any other expression.</summary>
    public static string? OfOwn(ExpressionSyntax expression) =>
        expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } ? TextOf(expression) : null;

}
