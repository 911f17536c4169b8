using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Compares what analyzers reported with what was expected of them, in whatever order that is written down.</summary>
internal static class DiagnosticMatching
{
    public static void Verify(
        ImmutableArray<Diagnostic> actual,
        IReadOnlyList<DiagnosticResult> expected,
        string defaultPath,
        Action<Diagnostic, DiagnosticResult, IVerifier>? inspect,
        IVerifier verifier)
    {
        if (actual.Length != expected.Count)
        {
            verifier.Fail(
                $"Mismatch between number of diagnostics returned, expected \"{expected.Count}\" actual \"{actual.Length}\"\r\n\r\n"
                + $"Diagnostics:\r\n{DiagnosticText.Describe(actual, defaultPath)}");
        }

        foreach (var (diagnostic, result) in Pair(actual, expected))
        {
            if (DiagnosticComparison.Differences(diagnostic, result).FirstOrDefault() is { } difference)
            {
                verifier.Fail(
                    $"{difference}\r\n\r\nExpected diagnostic:\r\n    {result}\r\n\r\n"
                    + $"Actual diagnostic:\r\n{DiagnosticText.Describe([diagnostic], defaultPath)}");
            }

            inspect?.Invoke(diagnostic, result, verifier);
        }
    }

    private static IEnumerable<(Diagnostic Actual, DiagnosticResult Expected)> Pair(ImmutableArray<Diagnostic> actual, IReadOnlyList<DiagnosticResult> expected)
    {
        var costs = new int[actual.Length, actual.Length];
        for (var row = 0; row < actual.Length; row++)
        {
            for (var column = 0; column < actual.Length; column++)
            {
                costs[row, column] = DiagnosticComparison.Differences(actual[row], expected[column]).Count();
            }
        }

        return Assignment.Cheapest(costs).Select((column, row) => (actual[row], expected[column]));
    }
}
