namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What a state takes over from the state it is based on.</summary>
public enum StateInheritanceMode
{
    /// <summary>Every part that is empty here, and those expected diagnostics that no tested code fix can fix.</summary>
    AutoInherit,

    /// <summary>Nothing.</summary>
    Explicit,

    /// <summary>Every part that is empty here, and all expected diagnostics.</summary>
    AutoInheritAll,
}
