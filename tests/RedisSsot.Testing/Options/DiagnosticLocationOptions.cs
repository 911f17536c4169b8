using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How an expected location is read.</summary>
[Flags]
public enum DiagnosticLocationOptions
{
    /// <summary>Start and end are compared.</summary>
    None = 0,

    /// <summary>The end is not compared.</summary>
    IgnoreLength = 1,

    /// <summary>The location stands for a named place in the markup.</summary>
    InterpretAsMarkupKey = 2,

    /// <summary>The location is marked as unnecessary code.</summary>
    UnnecessaryCode = 4,
}
