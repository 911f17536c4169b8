using System;

namespace RedisSsot.Settings;

/// <summary>How far two words are apart, for suggestions after a slip of the fingers.</summary>
internal static class EditDistance
{
    /// <summary>The number of insertions, deletions and replacements that lead from one word to the other.</summary>
    public static int Between(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
            row[column] = column;

        for (var line = 1; line <= left.Length; line++)
        {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = diagonal + (left[line - 1] == right[column - 1] ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.Min(replaced, Math.Min(row[column], row[column - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
