using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Runs analyzers.</summary>
internal sealed class SolutionAnalysis(ImmutableArray<DiagnosticAnalyzer> analyzers, Func<Project, AnalyzerOptions> getOptions)
{
    /// <summary>Everything the compiler and the analyzers have to say about a project, suppressed diagnostics included.</summary>
    public async Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = await GetCompilationAsync(project, cancellationToken).ConfigureAwait(false);
        return analyzers.IsEmpty
            ? compilation.GetDiagnostics(cancellationToken)
            : await WithAnalyzers(compilation, project).GetAllDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether an analyzer reported a diagnostic only when it had seen the whole compilation: no editor shows a fix for it.</summary>
    public async Task<bool> IsNonLocalAsync(Project project, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.IsFromCompiler())
        {
            return false;
        }

        var compilation = await GetCompilationAsync(project, cancellationToken).ConfigureAwait(false);
        var result = await WithAnalyzers(compilation, project).GetAnalysisResultAsync(cancellationToken).ConfigureAwait(false);
        return result.CompilationDiagnostics.Values.Any(diagnostics => diagnostics.Contains(diagnostic));
    }

    private static async Task<Compilation> GetCompilationAsync(Project project, CancellationToken cancellationToken) =>
        await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false)
        ?? throw new InvalidOperationException($"The project '{project.Name}' has no compilation.");

    private CompilationWithAnalyzers WithAnalyzers(Compilation compilation, Project project) => new(
        compilation,
        analyzers,
        new CompilationWithAnalyzersOptions(
            getOptions(project), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true));
}
