using System;
using System.Linq;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>Writes a setting into the text of an <c>.editorconfig</c>.</summary>
internal static class SettingText
{
    private const string Section = "[*.cs]";

    /// <summary>Adds the setting to the section for all C# files, which is made if there is none.</summary>
    /// <param name="text">The file's text; empty for a new file.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public static string With(string text, string key, string value)
    {
        var newLine = text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        var line = $"{key} = {value}";
        var header = lines.FindIndex(candidate => candidate.Trim() == Section);
        if (header < 0)
        {
            while (lines.Count > 0 && lines[lines.Count - 1].Trim().Length == 0)
                lines.RemoveAt(lines.Count - 1);
            if (lines.Count > 0)
                lines.Add("");
            lines.AddRange(new[] { Section, line, "" });
            return string.Join(newLine, lines);
        }

        // Behind the last setting of the section, before the blank lines that set the next one apart.
        var end = lines.FindIndex(header + 1, candidate => candidate.TrimStart().StartsWith("[", StringComparison.Ordinal));
        end = end < 0 ? lines.Count : end;
        while (lines[end - 1].Trim().Length == 0)
            end--;
        lines.Insert(end, line);
        if (end == lines.Count - 1)
            lines.Add("");
        return string.Join(newLine, lines);
    }
}
