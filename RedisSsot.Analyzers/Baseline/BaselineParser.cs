using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using RedisSsot.Settings;

namespace RedisSsot.Baseline;

/// <summary>
/// Reads a baseline, one record on each line. Knows no Roslyn type and never throws: what cannot be read is left out and named among the problems.
/// </summary>
internal sealed class BaselineParser
{
    private const string Shape = "rule | member | target | ordinal";
    private const string SetupRules = "RSSOT9";
    private const int Longest = 9;
    private const int Slips = 3;

    // What git leaves in a file that two branches changed.
    private static readonly string[] MergeMarks = { "<<<<<<<", "|||||||", "=======", ">>>>>>>" };

    private readonly IReadOnlyCollection<string> _rules;
    private readonly ImmutableArray<BaselineLine>.Builder _lines = ImmutableArray.CreateBuilder<BaselineLine>();
    private readonly ImmutableArray<LineProblem>.Builder _problems = ImmutableArray.CreateBuilder<LineProblem>();
    private readonly Dictionary<BaselineRecord, int> _seen = new();

    private BaselineParser(IReadOnlyCollection<string> rules) => _rules = rules;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="rules">The ids of the rules whose findings can be accepted; none for those who do not know.</param>
    public static BaselineFile Parse(string text, IReadOnlyCollection<string> rules)
    {
        var parser = new BaselineParser(rules);
        foreach (var (line, number) in TextLines.In(text).Select((line, number) => (line, number)))
            parser.Read(line, number);
        return new(parser._lines.ToImmutable(), parser._problems.ToImmutable());
    }

    private void Read(string line, int number)
    {
        var whole = Piece.Of(line, 0, EndOf(line));
        if (whole.Length == 0)
            return;

        if (whole.Length > TextLines.Longest)
        {
            Report(whole, $"the line is longer than {TextLines.Longest} characters");
            return;
        }

        if (MergeMarks.Any(mark => line.StartsWith(mark, StringComparison.Ordinal)))
        {
            Report(whole, "a merge was left unfinished here; keep the records of both sides and remove this line");
            return;
        }

        var parts = whole.Split();
        if (parts.Count != 4 || parts.Any(part => part.Length == 0))
            Report(whole, $"a record has four parts, '{Shape}'");
        else if (parts[0].Text.StartsWith(SetupRules, StringComparison.OrdinalIgnoreCase))
            Report(parts[0], $"'{Words.Shown(parts[0].Text)}' is about the set-up, which has to be right; it cannot be accepted");
        else if (_rules.Count > 0 && !_rules.Contains(parts[0].Text))
            Report(parts[0], $"'{Words.Shown(parts[0].Text)}' is no rule whose findings can be accepted, {Suggest(parts[0].Text)}");
        else if (!IsOrdinal(parts[3].Text, out var ordinal))
            Report(parts[3], $"'{Words.Shown(parts[3].Text)}' is no ordinal; the first finding of its kind in a member has 1");
        else if (new BaselineRecord(parts[0].Text, parts[1].Text, parts[2].Text, ordinal) is var record && _seen.TryGetValue(record, out var first))
            Report(whole, $"this record is in the list already, in line {first + 1}");
        else
        {
            _seen.Add(record, number);
            _lines.Add(new(record, number, whole.Column, whole.Length));
        }

        void Report(Piece piece, string reason) => _problems.Add(new(number, piece.Column, piece.Length, reason));
    }

    /// <summary>Says which rule may be meant. Ids differ in their digits, so the nearest one is a guess only where a letter or a digit slipped.</summary>
    private string Suggest(string id)
    {
        var upper = id.Length > Longest + Slips ? "" : id.ToUpperInvariant();
        var (rule, distance) = _rules
            .Select(rule => (Rule: rule, Distance: EditDistance.Between(upper, rule)))
            .OrderBy(candidate => candidate.Distance)
            .FirstOrDefault();
        return rule is not null && distance <= Slips ? $"did you mean '{rule}'?" : $"the rules are {string.Join(", ", _rules)}";
    }

    private static bool IsOrdinal(string text, out int ordinal) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ordinal) && ordinal > 0;

    /// <summary>Where the line ends or its comment begins. A '#' inside a word is part of it.</summary>
    private static int EndOf(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '#' && (i == 0 || TextLines.IsSpace(line[i - 1])))
                return i;
        }

        return line.Length;
    }

    /// <summary>A part of a line without the spaces around it.</summary>
    private readonly record struct Piece(string Line, int Column, int Length)
    {
        public string Text => Line.Substring(Column, Length);

        public static Piece Of(string line, int start, int end)
        {
            while (start < end && TextLines.IsSpace(line[start]))
                start++;
            while (end > start && TextLines.IsSpace(line[end - 1]))
                end--;
            return new(line, start, end - start);
        }

        /// <summary>Cuts at each bar that stands alone.</summary>
        public List<Piece> Split()
        {
            var parts = new List<Piece>();
            var (start, end) = (Column, Column + Length);
            for (var i = start; i < end; i++)
            {
                if (Line[i] != '|' || (i > Column && !TextLines.IsSpace(Line[i - 1])) || (i + 1 < end && !TextLines.IsSpace(Line[i + 1])))
                    continue;

                parts.Add(Of(Line, start, i));
                start = i + 1;
            }

            parts.Add(Of(Line, start, end));
            return parts;
        }
    }
}
