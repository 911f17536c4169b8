namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Which of the compiler's own diagnostics take part in a test.</summary>
public enum CompilerDiagnostics
{
    /// <summary>None of them.</summary>
    None,

    /// <summary>Errors.</summary>
    Errors,

    /// <summary>Warnings and errors.</summary>
    Warnings,

    /// <summary>Informational messages and everything above.</summary>
    Suggestions,

    /// <summary>Everything, hidden diagnostics included.</summary>
    All,
}
