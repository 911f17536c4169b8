namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How closely the tree that a code fix made must agree with the tree its text parses to.</summary>
public enum CodeActionValidationMode
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>In its nodes and tokens.</summary>
    SemanticStructure,

    /// <summary>In its nodes, tokens and trivia.</summary>
    Full,
}
