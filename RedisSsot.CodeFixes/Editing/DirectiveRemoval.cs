using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RedisSsot.CodeFixes.Editing;

/// <summary>Removes using directives: with their lines and the comment behind them. What stands above them stays.</summary>
internal static class DirectiveRemoval
{
    /// <summary>The edit that removes a directive.</summary>
    public static TextEdit Of(SourceText text, UsingDirectiveSyntax directive)
    {
        var (first, last) = (text.Lines.GetLineFromPosition(directive.SpanStart), text.Lines.GetLineFromPosition(directive.Span.End));
        var before = text.ToString(TextSpan.FromBounds(first.Start, directive.SpanStart));
        var behind = text.ToString(TextSpan.FromBounds(directive.Span.End, last.End)).Trim();
        if (behind.Length > 0 && !IsComment(behind))
            return TextEdit.Remove(directive.SpanStart, last.End - text.ToString(TextSpan.FromBounds(directive.Span.End, last.End)).TrimStart().Length);
        if (before.Trim().Length > 0)
            return TextEdit.Remove(first.Start + before.TrimEnd().Length, last.End);

        var (hasAbove, hasBelow) = (first.LineNumber > 0, last.LineNumber + 1 < text.Lines.Count);
        var above = hasAbove ? text.ToString(text.Lines[first.LineNumber - 1].Span).Trim() : "{";
        if (!hasBelow || text.ToString(text.Lines[last.LineNumber + 1].Span).Trim().Length > 0)
            return TextEdit.Remove(first.Start, last.EndIncludingLineBreak);

        // Of two blank lines one is left, and none where a block or the file begins.
        return above.Length == 0 || above == "{"
            ? TextEdit.Remove(first.Start, text.Lines[last.LineNumber + 1].EndIncludingLineBreak)
            : TextEdit.Remove(first.Start, last.EndIncludingLineBreak);
    }

    private static bool IsComment(string text) =>
        text.StartsWith("//", System.StringComparison.Ordinal)
        || (text.StartsWith("/*", System.StringComparison.Ordinal) && text.IndexOf("*/", System.StringComparison.Ordinal) == text.Length - 2);
}
