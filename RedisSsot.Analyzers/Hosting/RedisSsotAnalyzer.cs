using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RedisSsot.Catalogue;
using RedisSsot.Findings;

namespace RedisSsot.Hosting;

/// <summary>Runs all rules over a compilation. In one without Redis it registers nothing.</summary>
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
            if (RedisClients.ReferencedBy(context.Compilation, own.Entries) is { } clients)
                Register(context, clients, own);
        });
    }

    // Syntax callbacks that compare a name before anything is bound: operation callbacks would make the compiler
    // build operation trees for every method body.
    private static void Register(CompilationStartAnalysisContext context, RedisClients clients, UserCatalogue own)
    {
        var provider = context.Options.AnalyzerConfigOptionsProvider;
        var session = new Session(context.Compilation, provider, clients);
        var gate = new Gate(provider.GlobalOptions);
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

        context.RegisterCompilationEndAction(context =>
        {
            foreach (var problem in own.Problems())
                context.ReportDiagnostic(Gate.Pass(problem));

            foreach (var (finding, settings) in session.Finish())
            {
                if (gate.Pass(finding, settings) is { } diagnostic)
                    context.ReportDiagnostic(diagnostic);
            }
        });

        void Report(SyntaxNodeAnalysisContext context, Finding? finding)
        {
            if (finding is not null && gate.Pass(finding, session.SettingsOf(context.Node.SyntaxTree)) is { } diagnostic)
                context.ReportDiagnostic(diagnostic);
        }
    }
}
