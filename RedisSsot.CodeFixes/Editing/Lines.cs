using Microsoft.CodeAnalysis.Text;

namespace RedisSsot.CodeFixes.Editing;

/// <summary>Looks at the lines of a text.</summary>
internal static class Lines
{
    /// <summary>The white space in front of the first word of the line.</summary>
    public static string Indentation(SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && char.IsWhiteSpace(text[end]))
            end++;
        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>Removes a span: with its lines if nothing else is on them but a comment behind it, else with the space behind it.</summary>
    public static TextEdit Remove(SourceText text, TextSpan span)
    {
        var first = text.Lines.GetLineFromPosition(span.Start);
        var last = text.Lines.GetLineFromPosition(span.End);
        var behind = text.ToString(TextSpan.FromBounds(span.End, last.End)).Trim();
        if (!IsBlank(text, first.Start, span.Start) || (behind.Length > 0 && !behind.StartsWith("//", System.StringComparison.Ordinal)))
        {
            var end = span.End;
            while (end < last.End && text[end] == ' ')
                end++;
            return TextEdit.Remove(span.Start, end);
        }

        // The blank line that set the statement apart has nothing to set apart any more.
        var start = first.Start;
        if (first.LineNumber > 0 && last.LineNumber + 1 < text.Lines.Count)
        {
            var above = text.Lines[first.LineNumber - 1];
            var below = text.Lines[last.LineNumber + 1];
            if (IsBlank(text, above.Start, above.End)
                && (IsBlank(text, below.Start, below.End) || text.ToString(below.Span).TrimStart().StartsWith("}", System.StringComparison.Ordinal)))
            {
                start = above.Start;
            }
        }

        return TextEdit.Remove(start, last.EndIncludingLineBreak);
    }

    private static bool IsBlank(SourceText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                return false;
        }

        return true;
    }
}
