using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RedisSsot.Detection;

/// <summary>What becomes of the object that a library makes, or that its options are made for.</summary>
internal static class MadeObject
{
    /// <summary>Says whether the same function disposes the object, so that a library which closes what it is given would close the shared connection.</summary>
    public static bool IsDisposedHere(CatalogueUse use, CancellationToken cancellation) =>
        use.Whole is ExpressionSyntax whole && IsDisposed(Outermost(whole), use.Model, 4, cancellation);

    /// <summary>The whole expression that a construction is part of: options in a cache, a cache in a wrapper.</summary>
    private static ExpressionSyntax Outermost(ExpressionSyntax expression) =>
        expression.AncestorsAndSelf()
            .TakeWhile(node => node is (ExpressionSyntax and not AnonymousFunctionExpressionSyntax) or ArgumentSyntax or ArgumentListSyntax)
            .OfType<ExpressionSyntax>()
            .Last(node => node is not InitializerExpressionSyntax);

    private static bool IsDisposed(ExpressionSyntax value, SemanticModel model, int steps, CancellationToken cancellation) =>
        value.Parent switch
        {
            UsingStatementSyntax => true,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword } } } => true,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator } => IsDisposed(model.GetDeclaredSymbol(declarator, cancellation), value, model, steps, cancellation),
            AssignmentExpressionSyntax assignment when assignment.Right == value => IsDisposed(model.GetSymbolInfo(assignment.Left, cancellation).Symbol, value, model, steps, cancellation),
            AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: ExpressionSyntax call } } => ServiceRegistration.Of(call, model, cancellation) is { Lifetime: ServiceLifetime.Scoped or ServiceLifetime.Transient },
            _ => Receiver(value) is { } options && IsDisposed(model.GetSymbolInfo(options, cancellation).Symbol, value, model, steps, cancellation),
        };

    /// <summary>The variable whose option is set: <c>options.Configuration = …</c>.</summary>
    private static IdentifierNameSyntax? Receiver(ExpressionSyntax value) =>
        value is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax options } } ? options : null;

    private static bool IsDisposed(ISymbol? variable, SyntaxNode place, SemanticModel model, int steps, CancellationToken cancellation) =>
        steps > 0
        && variable is ILocalSymbol or IFieldSymbol
        && new References(model, cancellation).To(variable).Any(mention => mention.SyntaxTree == place.SyntaxTree
            && (mention.Parent is UsingStatementSyntax
                or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Dispose" or "DisposeAsync" }
                || mention.Parent?.Parent is ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Dispose" or "DisposeAsync" } } }
                || (mention.Parent is ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Dispose" or "DisposeAsync" } } })
                || (mention.Parent is ArgumentSyntax && variable is ILocalSymbol && IsDisposed(Outermost(mention), model, steps - 1, cancellation))));
}
