using System.Collections.Generic;
using System.Linq;
using RedisSsot.Settings;

namespace RedisSsot.Catalogue;

/// <summary>One line of a catalogue: a keyword and its value. Lines and columns count from zero, as the compiler counts them.</summary>
internal readonly struct CatalogueLine
{
    private readonly string _text;
    private readonly int _start;
    private readonly int _end;

    private CatalogueLine(int number, string text)
    {
        Number = number;
        _text = text;
        _start = 0;
        _end = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            // A '#' inside a word is part of it: '#ctor'.
            if (text[i] == '#' && (i == 0 || TextLines.IsSpace(text[i - 1])) && (i + 1 == text.Length || TextLines.IsSpace(text[i + 1]) || IsBlank(text, i)))
            {
                _end = i;
                break;
            }
        }

        while (_start < _end && TextLines.IsSpace(text[_start]))
            _start++;
        while (_end > _start && TextLines.IsSpace(text[_end - 1]))
            _end--;

        var keywordEnd = _start;
        while (keywordEnd < _end && !TextLines.IsSpace(text[keywordEnd]))
            keywordEnd++;
        Keyword = text.Substring(_start, keywordEnd - _start);

        while (keywordEnd < _end && TextLines.IsSpace(text[keywordEnd]))
            keywordEnd++;
        ValueColumn = keywordEnd;
        Value = text.Substring(keywordEnd, _end - keywordEnd);
    }

    public int Number { get; }

    /// <summary>The first word; empty on a line that says nothing.</summary>
    public string Keyword { get; }

    public int KeywordColumn => _start;

    /// <summary>What follows the keyword, without a comment.</summary>
    public string Value { get; }

    public int ValueColumn { get; }

    /// <summary>How many characters of the line say something.</summary>
    public int Length => _end - _start;

    /// <summary>The lines of a text.</summary>
    public static IEnumerable<CatalogueLine> In(string text) => TextLines.In(text).Select((line, number) => new CatalogueLine(number, line));

    public override string ToString() => _text;

    private static bool IsBlank(string text, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (!TextLines.IsSpace(text[i]))
                return false;
        }

        return true;
    }
}
