using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Turns off checks that every test otherwise makes without being asked.</summary>
[Flags]
public enum TestBehaviors
{
    /// <summary>Every check is made.</summary>
    None = 0,

    /// <summary>Do not check that generated code is left alone.</summary>
    SkipGeneratedCodeCheck = 1,

    /// <summary>Do not check that <c>#pragma warning disable</c> silences the analyzers.</summary>
    SkipSuppressionCheck = 2,

    /// <summary>Do not check the output of source generators.</summary>
    SkipGeneratedSourcesCheck = 4,
}
