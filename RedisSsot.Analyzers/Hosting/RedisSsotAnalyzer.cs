using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RedisSsot.Catalogue;
using RedisSsot.Findings;
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
            if (clients is not null)
                RegisterConnections(context, session, gate);
            var visits = new ManagerVisits(session, managers);
            RegisterManagers(context, visits, session, gate, managers);
            context.RegisterCompilationEndAction(context =>
            {
                foreach (var problem in own.Problems().Concat(deprecated.Problems(managers, session)))
                    context.ReportDiagnostic(Gate.Pass(problem));

                foreach (var (finding, settings) in session.Finish().Concat(visits.VisitProjectFile(context.CancellationToken)))
                {
                    if (gate.Pass(finding, settings) is { } diagnostic)
                        context.ReportDiagnostic(diagnostic);
                }
            });
        });
    }

    // Syntax callbacks that compare a name before anything is bound: operation callbacks would make the compiler
    // build operation trees for every method body.
    private static void RegisterConnections(CompilationStartAnalysisContext context, Session session, Gate gate)
    {
        var connections = new ConnectionVisits(session);
        var libraries = new LibraryVisits(session);
        var disposals = new DisposalVisits(session);

        context.RegisterSyntaxNodeAction(
            context => Report(
                context,
                connections.Visit((ExpressionSyntax)context.Node, context.SemanticModel, context.CancellationToken)
                    ?? libraries.Visit(context.Node, context.SemanticModel, context.CancellationToken)),
            SyntaxKind.SimpleMemberAccessExpression,
            SyntaxKind.MemberBindingExpression,
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression);

        context.RegisterSyntaxNodeAction(
            context => Report(context, disposals.Visit((ExpressionSyntax)context.Node, context.SemanticModel, context.CancellationToken)),
            SyntaxKind.SimpleMemberAccessExpression,
            SyntaxKind.MemberBindingExpression);

        context.RegisterSyntaxNodeAction(
            context =>
            {
                foreach (var finding in disposals.VisitUsing((StatementSyntax)context.Node, context.SemanticModel, context.CancellationToken))
                    Report(context, finding);
            },
            SyntaxKind.UsingStatement,
            SyntaxKind.LocalDeclarationStatement);

        context.RegisterSyntaxNodeAction(
            context => Report(context, libraries.Visit(context.Node, context.SemanticModel, context.CancellationToken)),
            SyntaxKind.InvocationExpression,
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxKind.CoalesceAssignmentExpression,
            SyntaxKind.BaseConstructorInitializer,
            SyntaxKind.PrimaryConstructorBaseType,
            SyntaxKind.SimpleBaseType,
            SyntaxKind.Attribute,
            SyntaxKind.TypeOfExpression);

        context.RegisterSyntaxNodeAction(
            context =>
            {
                foreach (var finding in connections.Visit((CompilationUnitSyntax)context.Node, context.SemanticModel, context.CancellationToken))
                    Report(context, finding);
            },
            SyntaxKind.CompilationUnit);

        void Report(SyntaxNodeAnalysisContext context, Finding? finding) => Pass(context, finding, session, gate);
    }

    private static void RegisterManagers(CompilationStartAnalysisContext context, ManagerVisits visits, Session session, Gate gate, DeprecatedSet managers)
    {
        context.RegisterSyntaxNodeAction(
            context => Pass(context, visits.Visit((UsingDirectiveSyntax)context.Node, context.SemanticModel, context.CancellationToken), session, gate),
            SyntaxKind.UsingDirective);

        if (managers.IsEmpty && !session.HasServices)
            return;

        context.RegisterSyntaxNodeAction(
            context =>
            {
                foreach (var finding in visits.Visit((CompilationUnitSyntax)context.Node, context.SemanticModel, context.CancellationToken))
                    Pass(context, finding, session, gate);
            },
            SyntaxKind.CompilationUnit);
    }

    private static void Pass(SyntaxNodeAnalysisContext context, Finding? finding, Session session, Gate gate)
    {
        if (finding is not null && gate.Pass(finding, session.SettingsOf(context.Node.SyntaxTree)) is { } diagnostic)
            context.ReportDiagnostic(diagnostic);
    }
}
