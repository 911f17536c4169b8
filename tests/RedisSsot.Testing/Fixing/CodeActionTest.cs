using System;
using Microsoft.CodeAnalysis.CodeActions;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A test of code actions.</summary>
/// <typeparam name="TVerifier">The assertions.</typeparam>
public abstract class CodeActionTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>The place of the tested action among those that are offered; the first one if neither this nor the key is set.</summary>
    public int? CodeActionIndex { get; set; }

    /// <summary>The key of the tested action.</summary>
    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>Further checks of every action that is applied.</summary>
    public Action<CodeAction, IVerifier>? CodeActionVerifier { get; set; }

    /// <summary>How closely the trees that actions make are checked.</summary>
    public CodeActionValidationMode CodeActionValidationMode { get; set; } = CodeActionValidationMode.SemanticStructure;
}
