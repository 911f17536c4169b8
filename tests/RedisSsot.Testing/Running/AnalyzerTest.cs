using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Options;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A test of analyzers.</summary>
/// <typeparam name="TVerifier">The assertions.</typeparam>
public abstract partial class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>A test of an empty project.</summary>
    protected AnalyzerTest() => TestState = new(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);

    /// <summary>The language of the tested code.</summary>
    public abstract string Language { get; }

    /// <summary>Adds a source to <see cref="TestState"/>.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    /// <summary>The tested solution.</summary>
    public SolutionState TestState { get; }

    /// <summary>The expected diagnostics of <see cref="TestState"/>, besides those in its markup.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>The compiler's diagnostics that take part.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>How markup is read.</summary>
    public MarkupOptions MarkupOptions { get; set; }

    /// <summary>Checks that are not made.</summary>
    public TestBehaviors TestBehaviors { get; set; }

    /// <summary>Ids that are switched off.</summary>
    public List<string> DisabledDiagnostics { get; } = [];

    /// <summary>The framework of the projects that name none.</summary>
    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Default;

    /// <summary>Further checks of every diagnostic that is as expected.</summary>
    public Action<Diagnostic, DiagnosticResult, IVerifier>? DiagnosticVerifier { get; set; }

    /// <summary>Changes of the solution's options.</summary>
    public List<Func<OptionSet, OptionSet>> OptionsTransforms { get; } = [];

    /// <summary>Changes of the solution, which are given the primary project's id.</summary>
    public List<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; } = [];

    /// <summary>The extension of the sources that have no name.</summary>
    protected abstract string DefaultFileExt { get; }

    /// <summary>The start of the paths of the sources that have no name.</summary>
    protected virtual string DefaultFilePathPrefix => "/0/Test";

    /// <summary>The name of the primary project.</summary>
    protected virtual string DefaultTestProjectName => "TestProject";

    /// <summary>The path of the first source without a name, which is meant where an expected diagnostic names none.</summary>
    protected string DefaultFilePath => $"{DefaultFilePathPrefix}0.{DefaultFileExt}";

    /// <summary>The assertions.</summary>
    protected TVerifier Verify { get; } = new();

    /// <summary>Runs the test.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        Verify.LanguageIsSupported(Language);
        await RunImplAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The tested analyzers.</summary>
    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    /// <summary>The compilation options of every project.</summary>
    protected abstract CompilationOptions CreateCompilationOptions();

    /// <summary>The parse options of every project.</summary>
    protected abstract ParseOptions CreateParseOptions();

    /// <summary>The options that the analyzers are given.</summary>
    protected virtual AnalyzerOptions GetAnalyzerOptions(Project project) => project.AnalyzerOptions;

    /// <summary>The descriptor that a mark without an id stands for.</summary>
    protected internal virtual DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers)
    {
        var supported = analyzers.FirstOrDefault()?.SupportedDiagnostics ?? [];
        return supported.Length == 1 || (!supported.IsEmpty && MarkupOptions.HasFlag(MarkupOptions.UseFirstDescriptor))
            ? supported[0]
            : null;
    }

    /// <summary>Whether a diagnostic of the compiler takes part.</summary>
    protected virtual bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics) => compilerDiagnostics switch
    {
        CompilerDiagnostics.None => false,
        CompilerDiagnostics.Errors => diagnostic.Severity >= DiagnosticSeverity.Error,
        CompilerDiagnostics.Warnings => diagnostic.Severity >= DiagnosticSeverity.Warning,
        CompilerDiagnostics.Suggestions => diagnostic.Severity >= DiagnosticSeverity.Info,
        _ => true,
    };

    /// <summary>The diagnostics that take part, of all that do after the usual selection.</summary>
    protected virtual ImmutableArray<(Project project, Diagnostic diagnostic)> FilterDiagnostics(
        ImmutableArray<(Project project, Diagnostic diagnostic)> diagnostics) => diagnostics;

    /// <summary>The diagnostics without repetitions, in the order in which they are told.</summary>
    protected virtual ImmutableArray<(Project project, Diagnostic diagnostic)> SortDistinctDiagnostics(
        IEnumerable<(Project project, Diagnostic diagnostic)> diagnostics) =>
        [.. diagnostics
            .Distinct()
            .OrderBy(item => item.diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(item => item.diagnostic.Location.SourceSpan.Start)
            .ThenBy(item => item.diagnostic.Location.SourceSpan.End)
            .ThenBy(item => item.diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(item => string.Join('\0', item.diagnostic.Arguments()), StringComparer.Ordinal)];

    /// <summary>Switches on the tested rules in the primary project.</summary>
    protected virtual Project ApplyCompilationOptions(Project project) => project.CompilationOptions is { } options
        ? project.WithCompilationOptions(AnalyzerSwitches.SwitchOn(options, GetDiagnosticAnalyzers(), DisabledDiagnostics))
        : project;
}
