using System;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How often a fix may be applied: a number stands for exactly that often, a negative one for at most that often.</summary>
/// <remarks>Minus one means exactly once: a single expected round that did not take place is no fix.</remarks>
internal readonly record struct IterationBudget(int Number)
{
    private int Limit => Math.Abs(Number);

    private bool IsExact => Number >= -1;

    /// <summary>Whether there is no point in going on. One round too many is let through: what it did to the text tells more than its number.</summary>
    public bool IsExceededBy(int rounds) => rounds > Limit + 1;

    public void Verify(int rounds, IVerifier verifier) => verifier.True(
        IsExact ? rounds == Limit : rounds <= Limit,
        $"Expected {(IsExact ? "exactly" : "at most")} '{Limit}' iterations but found '{rounds}' iterations.");
}
