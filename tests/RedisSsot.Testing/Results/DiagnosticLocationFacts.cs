namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Readings of a location's options.</summary>
internal static class DiagnosticLocationFacts
{
    /// <summary>Whether the place is a key of the markup, not yet a line in a file.</summary>
    public static bool IsNamed(this DiagnosticLocation location) => Has(location, DiagnosticLocationOptions.InterpretAsMarkupKey);

    public static bool IgnoresLength(this DiagnosticLocation location) => Has(location, DiagnosticLocationOptions.IgnoreLength);

    public static bool IsUnnecessary(this DiagnosticLocation location) => Has(location, DiagnosticLocationOptions.UnnecessaryCode);

    private static bool Has(DiagnosticLocation location, DiagnosticLocationOptions option) => (location.Options & option) != 0;
}
