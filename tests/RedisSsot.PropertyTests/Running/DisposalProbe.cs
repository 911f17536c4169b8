using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RedisSsot.PropertyTests.Running;

/// <summary>Complains of anything, like the analyzers that want everything disposed: so that there is something to suppress everywhere.</summary>
internal sealed class DisposalProbe : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Rules =
        [.. new[] { "CA2000", "CA2213", "IDISP001", "IDISP002", "IDISP003", "IDISP004", "IDISP006" }.Select(id => new DiagnosticDescriptor(id, id, id, "Toy", DiagnosticSeverity.Warning, isEnabledByDefault: true))];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(
            context => context.ReportDiagnostic(Diagnostic.Create(Rules[context.Node.SpanStart % Rules.Length], context.Node.GetLocation())),
            SyntaxKind.VariableDeclarator,
            SyntaxKind.PropertyDeclaration,
            SyntaxKind.InvocationExpression,
            SyntaxKind.ObjectCreationExpression,
            SyntaxKind.ImplicitObjectCreationExpression,
            SyntaxKind.SimpleAssignmentExpression,
            SyntaxKind.UsingStatement,
            SyntaxKind.ForEachStatement);
    }
}
