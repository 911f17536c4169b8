using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RedisSsot.CodeFixes.Editing;

/// <summary>Removes members as a person would: with their lines, with the comments right above them, and with the blank line that set them apart.</summary>
internal sealed class MemberRemoval(SourceText text)
{
    private readonly SortedSet<int> _lines = new();
    private readonly List<TextEdit> _within = new();

    /// <summary>The edits that remove the members, from top to bottom: the same as if they were removed one after the other.</summary>
    public static IEnumerable<TextEdit> Edits(SourceText text, IEnumerable<MemberDeclarationSyntax> members)
    {
        var removal = new MemberRemoval(text);
        foreach (var member in members.OrderBy(member => member.SpanStart))
            removal.Remove(member);
        return removal._within.Concat(removal.Runs());
    }

    private void Remove(MemberDeclarationSyntax member)
    {
        var first = text.Lines.GetLineFromPosition(member.SpanStart);
        var last = text.Lines.GetLineFromPosition(member.Span.End);
        if (!IsBlank(first.Start, member.SpanStart) || !EndsLine(member.Span.End, last))
        {
            _within.Add(Lines.Remove(text, member.Span));
            return;
        }

        var (from, to) = (FirstCommentAbove(member, first.LineNumber), last.LineNumber);
        for (var line = from; line <= to; line++)
            _lines.Add(line);

        var (above, below) = (Remaining(from, -1), Remaining(to, 1));
        if (above is not { } upper || below is not { } lower)
            return;

        // The blank line that set the member apart has nothing to set apart any more.
        var (over, under) = (Trimmed(upper), Trimmed(lower));
        if (over.Length == 0 && (under.Length == 0 || under[0] == '}'))
            _lines.Add(upper);
        else if (under.Length == 0 && over.EndsWith("{", System.StringComparison.Ordinal))
            _lines.Add(lower);
    }

    /// <summary>The line on which the documentation of the member begins, or the comment right above it.</summary>
    private int FirstCommentAbove(MemberDeclarationSyntax member, int line)
    {
        foreach (var trivia in member.GetLeadingTrivia().Reverse())
        {
            var isDocumentation = trivia.Kind() is SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;
            if (!isDocumentation && trivia.Kind() is not (SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia))
                continue;

            var end = text.Lines.GetLineFromPosition(isDocumentation && trivia.FullSpan.End > trivia.FullSpan.Start ? trivia.FullSpan.End - 1 : trivia.Span.End).LineNumber;
            if (!isDocumentation && end < line - 1)
                break; // a blank line sets it apart
            line = text.Lines.GetLineFromPosition(trivia.FullSpan.Start).LineNumber;
        }

        return line;
    }

    /// <summary>The next line that stays.</summary>
    private int? Remaining(int line, int step)
    {
        do
            line += step;
        while (_lines.Contains(line));
        return line >= 0 && line < text.Lines.Count ? line : null;
    }

    private IEnumerable<TextEdit> Runs()
    {
        int? start = null;
        foreach (var line in _lines)
        {
            start ??= line;
            if (!_lines.Contains(line + 1))
            {
                yield return TextEdit.Remove(text.Lines[start.Value].Start, text.Lines[line].EndIncludingLineBreak);
                start = null;
            }
        }
    }

    private bool EndsLine(int position, TextLine line)
    {
        var behind = text.ToString(TextSpan.FromBounds(position, line.End)).Trim();
        return behind.Length == 0 || behind.StartsWith("//", System.StringComparison.Ordinal);
    }

    private bool IsBlank(int start, int end) => text.ToString(TextSpan.FromBounds(start, end)).Trim().Length == 0;

    private string Trimmed(int line) => text.ToString(text.Lines[line].Span).Trim();
}
