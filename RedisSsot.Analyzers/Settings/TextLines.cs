using System.Collections.Generic;

namespace RedisSsot.Settings;

/// <summary>Cuts a text where the compiler cuts it, so that both count the same lines.</summary>
internal static class TextLines
{
    /// <summary>The longest line that is read. Nothing that people write comes near it.</summary>
    public const int Longest = 10_000;

    /// <summary>The lines of a text, without their ends.</summary>
    public static IEnumerable<string> In(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\r' or '\n' or '\u0085' or '\u2028' or '\u2029'))
                continue;

            yield return text.Substring(start, i - start);
            if (i + 1 < text.Length && text[i] == '\r' && text[i + 1] == '\n')
                i++;
            start = i + 1;
        }
    }

    /// <summary>Says whether a character is no part of a word. Editors leave byte order marks in all places.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';
}
