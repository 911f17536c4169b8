using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>What a member is called on.</summary>
internal static class Receivers
{
    /// <summary>The expression before the dot, or before the question mark of <c>x?.Member</c>; null where the member is named alone.</summary>
    public static ExpressionSyntax? Of(ExpressionSyntax member) =>
        member switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            MemberBindingExpressionSyntax binding => binding.Ancestors()
                .OfType<ConditionalAccessExpressionSyntax>()
                .FirstOrDefault(conditional => conditional.WhenNotNull.Span.Contains(binding.Span))
                ?.Expression,
            _ => null,
        };
}
