using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RedisSsot.Tests.Testing.Toys;

/// <summary>Reports every disliked class with one rule.</summary>
internal abstract class ToyAnalyzer(DiagnosticDescriptor rule, params DiagnosticDescriptor[] unused) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [rule, .. unused];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        Register(context);
    }

    protected virtual void Register(AnalysisContext context) => context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);

    protected virtual void Report(SymbolAnalysisContext context) => context.ReportDiagnostic(Toy.Complaint(rule, context.Symbol));

    private void Analyze(SymbolAnalysisContext context)
    {
        if (Toy.IsDisliked(context.Symbol))
        {
            Report(context);
        }
    }
}
