using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Changes how a code fix is run and checked.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    /// <summary>Every check is made.</summary>
    None = 0,

    /// <summary>Do not fix all occurrences in a document.</summary>
    SkipFixAllInDocumentCheck = 1,

    /// <summary>Do not fix all occurrences in a project.</summary>
    SkipFixAllInProjectCheck = 2,

    /// <summary>Do not fix all occurrences in the solution.</summary>
    SkipFixAllInSolutionCheck = 4,

    /// <summary>Do not fix all occurrences in any scope.</summary>
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,

    /// <summary>Stop after the first fix.</summary>
    FixOne = 8,

    /// <summary>Allow fixes of diagnostics that are not local to the document they are in.</summary>
    SkipLocalDiagnosticCheck = 16,
}
