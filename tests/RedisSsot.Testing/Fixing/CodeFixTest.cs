using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A test of code fixes.</summary>
/// <typeparam name="TVerifier">The assertions.</typeparam>
public abstract partial class CodeFixTest<TVerifier> : CodeActionTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>A test of an empty project.</summary>
    protected CodeFixTest()
    {
        FixedState = new(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);
        BatchFixedState = new(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);
    }

    /// <summary>Adds a source to <see cref="FixedState"/>.</summary>
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    /// <summary>Adds a source to <see cref="BatchFixedState"/>.</summary>
    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    /// <summary>What becomes of the tested solution when its diagnostics are fixed one by one.</summary>
    public SolutionState FixedState { get; }

    /// <summary>What becomes of the tested solution when all diagnostics are fixed at once; the same by default.</summary>
    public SolutionState BatchFixedState { get; }

    /// <summary>How often one diagnostic is fixed.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    /// <summary>How often all diagnostics in a scope are fixed.</summary>
    public int? NumberOfFixAllIterations { get; set; }

    /// <summary>How often all diagnostics in a document are fixed.</summary>
    public int? NumberOfFixAllInDocumentIterations { get; set; }

    /// <summary>How often all diagnostics in a project are fixed.</summary>
    public int? NumberOfFixAllInProjectIterations { get; set; }

    /// <summary>How fixes are run and checked.</summary>
    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    private protected override ImmutableHashSet<string> FixableIds => [.. GetCodeFixProviders().SelectMany(provider => provider.FixableDiagnosticIds)];

    /// <summary>The tested code fixes.</summary>
    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    /// <summary>The diagnostic to start with, of those that can be fixed.</summary>
    protected virtual Diagnostic? TrySelectDiagnosticToFix(ImmutableArray<Diagnostic> fixableDiagnostics) => fixableDiagnostics.FirstOrDefault();

    /// <inheritdoc/>
    protected override bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics) =>
        base.IsCompilerDiagnosticIncluded(diagnostic, compilerDiagnostics) || FixableIds.Contains(diagnostic.Id);
}
