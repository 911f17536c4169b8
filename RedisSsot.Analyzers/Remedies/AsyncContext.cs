using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>Where the language allows <c>await</c>.</summary>
internal static class AsyncContext
{
    /// <summary>Says whether an expression may be awaited without changing the function around it.</summary>
    public static bool AllowsAwait(ExpressionSyntax expression)
    {
        var function = Functions.Around(expression);
        if (expression.Ancestors().TakeWhile(node => node != function).Any(node => node is LockStatementSyntax or CatchFilterClauseSyntax or QueryExpressionSyntax or UnsafeStatementSyntax))
            return false;

        return function switch
        {
            AnonymousFunctionExpressionSyntax lambda => lambda.AsyncKeyword.RawKind != 0,
            LocalFunctionStatementSyntax local => IsAsync(local.Modifiers) && !IsDefault(expression),
            MethodDeclarationSyntax method => IsAsync(method.Modifiers) && !IsDefault(expression),
            CompilationUnitSyntax => true,
            _ => false,
        };
    }

    private static bool IsAsync(SyntaxTokenList modifiers) => modifiers.Any(modifier => modifier.ValueText == "async");

    private static bool IsDefault(ExpressionSyntax expression) => expression.FirstAncestorOrSelf<ParameterSyntax>() is not null;
}
