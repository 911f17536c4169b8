using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RedisSsot.Catalogue;
using RedisSsot.Managers;

namespace RedisSsot.Hosting;

/// <summary>Runs all rules over a compilation. In one without Redis and without a list of deprecated managers it registers nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RedisSsotAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static context =>
        {
            var own = UserCatalogue.In(context.Options.AdditionalFiles, context.CancellationToken);
            var deprecated = UserDeprecated.In(context.Options.AdditionalFiles, context.CancellationToken);
            var managers = DeprecatedSet.Bind(context.Compilation, deprecated.Entries);
            var clients = RedisClients.ReferencedBy(context.Compilation, own.Entries);
            if (clients is null && deprecated.IsEmpty)
                return;

            var provider = context.Options.AnalyzerConfigOptionsProvider;
            var session = new Session(context.Compilation, provider, clients ?? RedisClients.None(context.Compilation));
            var gate = new Gate(provider.GlobalOptions);
            var baseline = UserBaseline.In(context.Options.AdditionalFiles, context.CancellationToken);
            var references = new ManagerVisits(session, managers);
            var visits = (clients is null ? [] : ConnectionsOf(session)).Concat(ReferencesOf(references)).ToImmutableArray();
            Register(context, visits, session, gate);
            context.RegisterCompilationEndAction(context =>
            {
                foreach (var problem in own.Problems().Concat(deprecated.Problems(managers, session)).Concat(baseline.Problems()))
                    context.ReportDiagnostic(Gate.Pass(problem));

                foreach (var (finding, settings) in session.Finish().Concat(references.VisitProjectFile(context.CancellationToken)))
                {
                    if (gate.Pass(finding, settings) is { } diagnostic)
                        context.ReportDiagnostic(diagnostic);
                }
            });
        });
    }

    private static void Register(CompilationStartAnalysisContext context, ImmutableArray<Visit> visits, Session session, Gate gate)
    {
        var census = new Census(session.Compilation, visits);
        foreach (var visit in visits)
        {
            context.RegisterSyntaxNodeAction(
                context =>
                {
                    try
                    {
                        foreach (var finding in census.At(visit, context.Node, context.SemanticModel, context.CancellationToken))
                        {
                            if (gate.Pass(finding, session.SettingsOf(finding.Location.SourceTree ?? context.Node.SyntaxTree)) is { } diagnostic)
                                context.ReportDiagnostic(diagnostic);
                        }
                    }
                    catch (Exception thrown) when (CompilerFault.Explains(thrown, session.Compilation))
                    {
                        // Nobody can tell what the code means; the compiler says why.
                    }
                },
                visit.Kinds);
        }
    }

    // Syntax callbacks that compare a name before anything is bound: operation callbacks would make the compiler
    // build operation trees for every method body.
    private static IEnumerable<Visit> ConnectionsOf(Session session)
    {
        var connections = new ConnectionVisits(session);
        var libraries = new LibraryVisits(session);
        var disposals = new DisposalVisits(session);

        yield return new(
            (node, model, cancellation) => connections.Visit((ExpressionSyntax)node, model, cancellation) ?? libraries.Visit(node, model, cancellation),
            SyntaxKind.SimpleMemberAccessExpression,
            SyntaxKind.MemberBindingExpression,
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression);

        yield return new(
            (node, model, cancellation) => disposals.Visit((ExpressionSyntax)node, model, cancellation),
            SyntaxKind.SimpleMemberAccessExpression,
            SyntaxKind.MemberBindingExpression);

        yield return new(
            (node, model, cancellation) => disposals.VisitUsing((StatementSyntax)node, model, cancellation),
            SyntaxKind.UsingStatement,
            SyntaxKind.LocalDeclarationStatement);

        yield return new(
            libraries.Visit,
            SyntaxKind.InvocationExpression,
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxKind.CoalesceAssignmentExpression,
            SyntaxKind.BaseConstructorInitializer,
            SyntaxKind.PrimaryConstructorBaseType,
            SyntaxKind.SimpleBaseType,
            SyntaxKind.Attribute,
            SyntaxKind.TypeOfExpression);

        yield return new((node, model, cancellation) => connections.Visit((CompilationUnitSyntax)node, model, cancellation), SyntaxKind.CompilationUnit);
    }

    private static IEnumerable<Visit> ReferencesOf(ManagerVisits references)
    {
        yield return new((node, model, cancellation) => references.Visit((UsingDirectiveSyntax)node, model, cancellation), SyntaxKind.UsingDirective);

        yield return new((node, model, cancellation) => references.Visit((CompilationUnitSyntax)node, model, cancellation), SyntaxKind.CompilationUnit);
    }
}
