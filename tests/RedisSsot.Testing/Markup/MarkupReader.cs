using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Takes the markup out of a text.</summary>
internal sealed partial class MarkupReader
{
    private readonly StringBuilder _output = new();
    private readonly List<(string Name, int Start)> _open = [];
    private readonly List<(int Order, Mark Mark)> _marks = [];
    private readonly string _input;
    private int _position;
    private int _order;

    private MarkupReader(string input) => _input = input;

    public static MarkupText Read(string input, bool positionsAreCode) => new MarkupReader(input).Read(positionsAreCode);

    // The alternatives: a position, an end that tells its place, the two plain ends, and the two starts.
    [GeneratedRegex(@"(?<position>\$\$)|\|(?<placeEnd>#[^:|\[\]{}]+)\}|(?<defaultEnd>\|\])|(?<namedEnd>\|\})|(?<default>\[\|)|\{\|(?<named>[^:|\[\]{}]+):")]
    private static partial Regex Tag { get; }

    private MarkupText Read(bool positionsAreCode)
    {
        for (var tag = Tag.Match(_input); tag.Success; tag = Tag.Match(_input, _position))
        {
            CopyUntil(tag.Index);
            if (tag.Groups["position"].Success)
            {
                if (positionsAreCode)
                {
                    CopyUntil(tag.Index + tag.Length);
                    continue;
                }

                _marks.Add((_order++, new(string.Empty, new TextSpan(_output.Length, 0), IsPosition: true)));
            }
            else if (tag.Groups["default"].Success)
            {
                if (IsBracketBeforeEnd(tag))
                {
                    CopyUntil(tag.Index + 1);
                    continue;
                }

                _open.Add((string.Empty, _output.Length));
            }
            else if (tag.Groups["named"] is { Success: true } named)
            {
                _open.Add((named.Value, _output.Length));
            }
            else if (tag.Groups["placeEnd"] is { Success: true } place)
            {
                // Only this end tells what it closes, so only this one may cross the others.
                Close(_open.FindLastIndex(open => open.Name == place.Value), tag);
            }
            else
            {
                var last = _open.Count - 1;
                var isDefaultEnd = tag.Groups["defaultEnd"].Success;
                Close(last >= 0 && _open[last].Name.Length == 0 == isDefaultEnd ? last : -1, tag);
            }

            _position = tag.Index + tag.Length;
        }

        CopyUntil(_input.Length);
        return _open.Count == 0
            ? new(_output.ToString(), [.. _marks.OrderBy(mark => mark.Mark.Span.Start).ThenBy(mark => mark.Order).Select(mark => mark.Mark)])
            : throw new ArgumentException($"The input has a start tag without an end tag: '{_input}'.");
    }

    // "[|]" directly after a start tag is a bracket followed by the end of that mark, which else could not be written.
    private bool IsBracketBeforeEnd(Match tag) =>
        _open.Count > 0
        && _open[^1].Start == _output.Length
        && tag.Index + 2 < _input.Length
        && _input[tag.Index + 2] is ']' or '}';

    private void CopyUntil(int end)
    {
        _output.Append(_input, _position, end - _position);
        _position = end;
    }

    private void Close(int index, Match tag)
    {
        if (index < 0)
        {
            throw new ArgumentException($"The input has an end tag '{tag.Value}' without its start tag at {tag.Index}: '{_input}'.");
        }

        var (name, start) = _open[index];
        _open.RemoveAt(index);
        _marks.Add((_order++, new(name, TextSpan.FromBounds(start, _output.Length), IsPosition: false)));
    }
}
