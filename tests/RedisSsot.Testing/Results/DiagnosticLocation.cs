namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A place where a diagnostic is expected.</summary>
public readonly struct DiagnosticLocation(FileLinePositionSpan span, DiagnosticLocationOptions options)
{
    /// <summary>The file and the lines; the key's number instead of a line if this is a named place.</summary>
    public FileLinePositionSpan Span { get; } = span;

    /// <summary>How the place is read.</summary>
    public DiagnosticLocationOptions Options { get; } = options;
}
