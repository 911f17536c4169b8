namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What to do with the markup of a state.</summary>
public enum MarkupMode
{
    /// <summary>Take the text as it is.</summary>
    None,

    /// <summary>Remove the markup and expect nothing from it.</summary>
    Ignore,

    /// <summary>Remove the markup and expect only those diagnostics that no tested code fix can fix.</summary>
    IgnoreFixable,

    /// <summary>Remove the markup and expect every diagnostic it stands for.</summary>
    Allow,
}
