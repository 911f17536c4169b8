using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Switches on every rule that is tested.</summary>
internal static class AnalyzerSwitches
{
    /// <summary>The id under which the compiler reports an analyzer that threw.</summary>
    private const string CrashId = "AD0001";

    public static CompilationOptions SwitchOn(CompilationOptions options, IEnumerable<DiagnosticAnalyzer> analyzers, IEnumerable<string> disabledIds)
    {
        var switches = ImmutableDictionary.CreateBuilder<string, ReportDiagnostic>();
        foreach (var descriptor in analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics))
        {
            switches[descriptor.Id] = descriptor.IsEnabledByDefault ? ReportDiagnostic.Default : Report(descriptor.DefaultSeverity);
        }

        switches[CrashId] = ReportDiagnostic.Error;
        foreach (var id in disabledIds)
        {
            switches[id] = ReportDiagnostic.Suppress;
        }

        // What the test set itself, in a transform, wins.
        return options.WithSpecificDiagnosticOptions(switches.ToImmutable().SetItems(options.SpecificDiagnosticOptions));
    }

    private static ReportDiagnostic Report(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => ReportDiagnostic.Error,
        DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
        DiagnosticSeverity.Info => ReportDiagnostic.Info,
        _ => ReportDiagnostic.Hidden,
    };
}
