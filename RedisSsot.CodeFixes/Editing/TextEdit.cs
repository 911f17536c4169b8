using Microsoft.CodeAnalysis.Text;

namespace RedisSsot.CodeFixes.Editing;

/// <summary>A piece of text that gives way to another. Everything outside it stays as it is, to the letter.</summary>
internal readonly record struct TextEdit(TextSpan Span, string Text)
{
    public static TextEdit Insert(int position, string text) => new(new(position, 0), text);

    public static TextEdit Remove(int start, int end) => new(TextSpan.FromBounds(start, end), "");
}
