using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RedisSsot.Catalogue;

namespace RedisSsot.Hosting;

/// <summary>
/// Takes back what other analyzers say about the shared connection: that somebody has to dispose it. It lives as long as the
/// process, so nobody does.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AccessorSuppressor : DiagnosticSuppressor
{
    private const string Justification = "The shared Redis connection lives as long as the process; nobody disposes it.";

    private static readonly ImmutableDictionary<string, SuppressionDescriptor> Suppressions =
        new[]
        {
            "CA2000", // dispose objects before losing scope
            "CA2213", // disposable fields should be disposed
            "IDISP001", // dispose created
            "IDISP002", // dispose member
            "IDISP003", // dispose previous before re-assigning
            "IDISP004", // do not ignore created
            "IDISP006", // implement IDisposable
        }.ToImmutableDictionary(id => id, id => new SuppressionDescriptor("RSSOTSUP_" + id, id, Justification));

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        Suppressions.Values.OrderBy(suppression => suppression.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var own = UserCatalogue.In(context.Options.AdditionalFiles, context.CancellationToken);
        if (RedisClients.ReferencedBy(context.Compilation, own.Entries) is not { } clients)
            return;

        var session = new Session(context.Compilation, context.Options.AnalyzerConfigOptionsProvider, clients);
        try
        {
            foreach (var diagnostic in context.ReportedDiagnostics.Where(diagnostic => IsOfSharedConnection(diagnostic, session, context)))
                context.ReportSuppression(Suppression.Create(Suppressions[diagnostic.Id], diagnostic));
        }
        catch (Exception thrown) when (CompilerFault.Explains(thrown, context.Compilation))
        {
            // What nobody can answer is not taken back.
        }
    }

    private static bool IsOfSharedConnection(Diagnostic diagnostic, Session session, SuppressionAnalysisContext context) =>
        diagnostic.Location.SourceTree is { } tree
        && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is var node
        && IsSharedConnection(node, context.GetSemanticModel(tree), session, context.CancellationToken);

    private static bool IsSharedConnection(SyntaxNode node, SemanticModel model, Session session, CancellationToken cancellation)
    {
        var named = Named(node, model, cancellation).ToList();
        return session.IsInOwner(node, model, cancellation)
            ? named.Any(thing => session.Clients.Carries(thing.Type))
            : named.Any(thing => session.AccessorsOf(node.SyntaxTree).Resolutions.Any(resolution => SymbolEqualityComparer.Default.Equals(resolution.Accessor?.Symbol, thing.Symbol)));
    }

    /// <summary>What the place of a diagnostic is about: a variable, or an expression and the member that it reads.</summary>
    private static IEnumerable<(ITypeSymbol? Type, ISymbol? Symbol)> Named(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        switch (node)
        {
            case VariableDeclaratorSyntax or PropertyDeclarationSyntax:
                yield return Variable(model.GetDeclaredSymbol(node, cancellation));
                break;
            case VariableDeclarationSyntax or BaseFieldDeclarationSyntax or LocalDeclarationStatementSyntax:
                foreach (var declarator in node.DescendantNodes().OfType<VariableDeclaratorSyntax>())
                    yield return Variable(model.GetDeclaredSymbol(declarator, cancellation));
                break;
            case ArgumentSyntax argument:
                yield return Expression(argument.Expression);
                break;
            case AssignmentExpressionSyntax assignment:
                yield return Expression(assignment.Left);
                break;
            case ExpressionStatementSyntax { Expression: var expression }:
                yield return Expression(expression is AssignmentExpressionSyntax { Left: var left } ? left : expression);
                break;
            case ExpressionSyntax expression:
                yield return Expression(expression);
                break;
        }

        (ITypeSymbol? Type, ISymbol? Symbol) Expression(ExpressionSyntax expression) =>
            (model.GetTypeInfo(expression, cancellation).Type, model.GetSymbolInfo(expression, cancellation).Symbol);
    }

    private static (ITypeSymbol? Type, ISymbol? Symbol) Variable(ISymbol? symbol) =>
        (symbol switch
        {
            ILocalSymbol local => local.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            _ => null,
        }, symbol);
}
