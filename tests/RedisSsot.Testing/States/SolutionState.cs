using System.Collections.Generic;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What a solution is made of, its primary project foremost, and what the analyzers say about it.</summary>
public class SolutionState(string name, string language, string defaultPrefix, string defaultExtension)
    : ProjectState(name, language, defaultPrefix, defaultExtension)
{
    /// <summary>The other projects.</summary>
    public ProjectCollection AdditionalProjects { get; } = new(language, defaultExtension);

    /// <summary>The expected diagnostics, besides those in the markup.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    /// <summary>What this state takes over from the one it is based on, or <see langword="null"/> for the default.</summary>
    public StateInheritanceMode? InheritanceMode { get; set; }

    /// <summary>How markup is read, or <see langword="null"/> for the default.</summary>
    public MarkupMode? MarkupHandling { get; set; }
}
