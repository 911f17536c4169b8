using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RedisSsot.Tests.Testing.Toys;

/// <summary>Complains, under any id, of each variable that something disposable is put into, and of what is put there.</summary>
internal sealed class UndisposedAnalyzer(string id) : ToyAnalyzer(Toy.Rule(id))
{
    protected override void Register(AnalysisContext context) => context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.VariableDeclarator);

    private void Analyze(SyntaxNodeAnalysisContext context)
    {
        var declarator = (VariableDeclaratorSyntax)context.Node;
        if (declarator.Initializer is not { Value: var value })
            return;

        context.ReportDiagnostic(Diagnostic.Create(SupportedDiagnostics[0], declarator.Identifier.GetLocation(), declarator.Identifier.ValueText));
        if (value is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetConnection" } })
            context.ReportDiagnostic(Diagnostic.Create(SupportedDiagnostics[0], value.GetLocation(), value.ToString()));
    }
}
