using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.Detection;

namespace RedisSsot.Remedies;

/// <summary>What only the opening makes use of and what cannot simply go with it: the compiler would warn of it, or the function would change its kind.</summary>
internal static class Orphans
{
    /// <summary>Says what the opening would leave behind, as the reason not to replace it.</summary>
    public static string? Of(Opening opening, bool staysAwaited, CancellationToken cancellation)
    {
        if (!staysAwaited && IsOnlyAwaitOfIterator(opening))
            return "it is the only 'await' of an asynchronous iterator, which cannot do without one";

        var value = opening.Syntax.Value;
        var references = new References(opening.Model, cancellation);
        foreach (var name in value.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            var symbol = opening.Model.GetSymbolInfo(name, cancellation).Symbol;
            var kind = symbol switch
            {
                IMethodSymbol { MethodKind: MethodKind.LocalFunction } => "local function",
                IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } when IsPrimary(constructor, cancellation) => "constructor parameter",
                _ => null,
            };
            if (symbol is ILocalSymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Private, IsConst: false }
                && IsOnlyGivenConstants(symbol, value, references, cancellation))
                kind = "variable";
            else if (kind is not null && !references.To(symbol!).All(value.Contains))
                kind = null;

            if (kind is not null)
                return $"nothing else uses the {kind} '{name.Identifier.ValueText}'; remove that first";
        }

        return null;
    }

    /// <summary>Says whether nothing else reads the variable, which is given only constants: the compiler would warn of it. It cannot go along where it is assigned, or declared in another file.</summary>
    private static bool IsOnlyGivenConstants(ISymbol variable, ExpressionSyntax value, References references, CancellationToken cancellation)
    {
        var others = references.To(variable).Where(mention => !value.Contains(mention)).ToList();
        return others.All(mention => mention.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
                && assignment.Left == mention
                && IsConstant(assignment.Right))
            && variable.DeclaringSyntaxReferences is [var reference]
            && (others.Count > 0 || reference.SyntaxTree != value.SyntaxTree)
            && reference.GetSyntax(cancellation) is VariableDeclaratorSyntax declarator
            && (declarator.Initializer is null || IsConstant(declarator.Initializer.Value));

        bool IsConstant(ExpressionSyntax expression) => references.ModelOf(expression).GetConstantValue(expression, cancellation).HasValue;
    }

    private static bool IsOnlyAwaitOfIterator(Opening opening)
    {
        if (opening.Syntax.Form != OpeningForm.Awaited)
            return false;

        var function = Functions.Around(opening.Reference);
        var tokens = function.DescendantNodes(node => node == function || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .SelectMany(node => node.ChildTokens())
            .ToList();
        return tokens.Any(token => token.IsKind(SyntaxKind.YieldKeyword))
            && !tokens.Any(token => token.IsKind(SyntaxKind.AwaitKeyword) && !opening.Syntax.Value.Span.Contains(token.Span));
    }

    // The parameters of a record are its properties: nobody has to read them.
    private static bool IsPrimary(IMethodSymbol constructor, CancellationToken cancellation) =>
        !constructor.ContainingType.IsRecord
        && constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellation) is TypeDeclarationSyntax);
}
