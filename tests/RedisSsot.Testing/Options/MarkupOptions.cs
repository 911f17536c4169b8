using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Changes how markup is read.</summary>
[Flags]
public enum MarkupOptions
{
    /// <summary>The usual reading.</summary>
    None = 0,

    /// <summary>Where several descriptors would fit a mark, take the first one.</summary>
    UseFirstDescriptor = 1,

    /// <summary>Leave <c>$$</c> in the text.</summary>
    TreatPositionIndicatorsAsCode = 2,
}
