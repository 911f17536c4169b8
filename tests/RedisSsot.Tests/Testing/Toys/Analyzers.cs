using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace RedisSsot.Tests.Testing.Toys;

internal sealed class NameAnalyzer() : ToyAnalyzer(Toy.Rule());

internal sealed class TwoRulesAnalyzer() : ToyAnalyzer(Toy.Rule(), Toy.Rule("TOY2"));

internal sealed class OffByDefaultAnalyzer() : ToyAnalyzer(Toy.Rule(isOn: false));

internal sealed class NotConfigurableAnalyzer() : ToyAnalyzer(Toy.Rule(tags: WellKnownDiagnosticTags.NotConfigurable));

internal sealed class NoLocationAnalyzer() : ToyAnalyzer(Toy.Rule())
{
    protected override void Report(SymbolAnalysisContext context) =>
        context.ReportDiagnostic(Diagnostic.Create(SupportedDiagnostics[0], Location.None, context.Symbol.Name));
}

internal sealed class CrashingAnalyzer() : ToyAnalyzer(Toy.Rule())
{
    protected override void Report(SymbolAnalysisContext context) => throw new NotSupportedException("Out of order");
}

/// <summary>Reports at the very start of the file, where no pragma can come before it.</summary>
internal sealed class StartOfFileAnalyzer() : ToyAnalyzer(Toy.Rule())
{
    protected override void Report(SymbolAnalysisContext context)
    {
        var start = Location.Create(context.Symbol.Locations[0].SourceTree!, new TextSpan(0, 0));
        context.ReportDiagnostic(Diagnostic.Create(SupportedDiagnostics[0], start, context.Symbol.Name));
    }
}

/// <summary>Says nothing about generated code, and so reports in it.</summary>
internal sealed class CarelessAnalyzer() : ToyAnalyzer(Toy.Rule())
{
#pragma warning disable RS1025, RS1026 // says nothing of generated code and of threads, which is what the verifier has to cope with
    public override void Initialize(AnalysisContext context) => Register(context);
#pragma warning restore RS1025, RS1026
}

/// <summary>Reports only where a configuration file asks for it.</summary>
internal sealed class ConfiguredAnalyzer() : ToyAnalyzer(Toy.Rule())
{
    protected override void Report(SymbolAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.Symbol.Locations[0].SourceTree!);
        if (options.TryGetValue("toy_report", out var value) && value == "yes")
        {
            base.Report(context);
        }
    }
}

/// <summary>Reports only if an additional file of a certain name is there.</summary>
internal sealed class AdditionalFileAnalyzer() : ToyAnalyzer(Toy.Rule())
{
    protected override void Report(SymbolAnalysisContext context)
    {
        foreach (var file in context.Options.AdditionalFiles)
        {
            if (file.Path == "toys.txt" && file.GetText(context.CancellationToken)!.ToString().Contains(context.Symbol.Name, StringComparison.Ordinal))
            {
                base.Report(context);
            }
        }
    }
}

/// <summary>Reports when it has seen the whole compilation.</summary>
internal sealed class EndOfCompilationAnalyzer() : ToyAnalyzer(Toy.Rule(tags: "CompilationEnd"))
{
    protected override void Register(AnalysisContext context) => context.RegisterCompilationAction(end =>
    {
        foreach (var member in end.Compilation.Assembly.GlobalNamespace.GetTypeMembers())
        {
            if (Toy.IsDisliked(member))
            {
                end.ReportDiagnostic(Toy.Complaint(SupportedDiagnostics[0], member));
            }
        }
    });
}
