using System;
using System.Collections.Generic;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Tells line by line how two texts differ.</summary>
internal static class LineDiff
{
    /// <summary>The lines of both texts, those only expected after a minus, those only found after a plus.</summary>
    public static string Describe(string expected, string actual)
    {
        // If only the line ends differ, nobody would see the difference unless they are spelled out.
        var spellOut = Plain(expected) == Plain(actual);
        return string.Join("\r\n", Compare(Lines(expected, spellOut), Lines(actual, spellOut)));
    }

    private static string Plain(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string[] Lines(string text, bool spellOut) => spellOut
        ? text.Replace("\r", "<CR>", StringComparison.Ordinal).Replace("\n", "<LF>\n", StringComparison.Ordinal).Split('\n')
        : Plain(text).Split('\n');

    private static IEnumerable<string> Compare(string[] expected, string[] actual)
    {
        var common = CommonLengths(expected, actual);
        var (i, j) = (0, 0);
        while (i < expected.Length || j < actual.Length)
        {
            if (i < expected.Length && j < actual.Length && expected[i] == actual[j])
            {
                yield return $" {expected[i]}";
                (i, j) = (i + 1, j + 1);
            }
            else if (j == actual.Length || (i < expected.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                yield return $"-{expected[i++]}";
            }
            else
            {
                yield return $"+{actual[j++]}";
            }
        }
    }

    // The length of the longest common subsequence of what follows each pair of lines.
    private static int[,] CommonLengths(string[] expected, string[] actual)
    {
        var lengths = new int[expected.Length + 1, actual.Length + 1];
        for (var i = expected.Length - 1; i >= 0; i--)
        {
            for (var j = actual.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = expected[i] == actual[j]
                    ? lengths[i + 1, j + 1] + 1
                    : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
