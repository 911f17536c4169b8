using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace RedisSsot.Settings;

/// <summary>
/// Reads a list of deprecated managers, one on each line. Knows no Roslyn type and never throws: what cannot be read is left out and named among the problems.
/// </summary>
internal sealed class DeprecatedListParser
{
    private const string Arrow = "->";

    private static readonly string[] OtherArrows = { "=>", "→", "⇒", "-->" };

    private readonly List<DeprecatedEntry> _entries = new();
    private readonly ImmutableArray<LineProblem>.Builder _problems = ImmutableArray.CreateBuilder<LineProblem>();

    private DeprecatedListParser()
    {
    }

    /// <summary>Reads a text.</summary>
    public static DeprecatedList Parse(string text)
    {
        var parser = new DeprecatedListParser();
        foreach (var (line, number) in TextLines.In(text).Select((line, number) => (line, number)))
            parser.Read(line, number);
        return parser.Finish();
    }

    private void Read(string line, int number)
    {
        var end = EndOf(line);
        if (Trim(line, 0, end) is not { Length: > 0 } whole)
            return;

        if (whole.Length > TextLines.Longest)
        {
            Report(whole, $"the line is longer than {TextLines.Longest} characters");
            return;
        }

        var other = OtherArrows.Select(arrow => (Arrow: arrow, Column: line.IndexOf(arrow, 0, end, StringComparison.Ordinal))).FirstOrDefault(found => found.Column >= 0);
        if (other.Arrow is not null)
        {
            _problems.Add(new(number, other.Column, other.Arrow.Length, $"'{other.Arrow}' is no arrow, did you mean '{Arrow}'?"));
            return;
        }

        var arrow = line.IndexOf(Arrow, 0, end, StringComparison.Ordinal);
        var name = Trim(line, 0, arrow < 0 ? end : arrow);
        var (parsed, problem) = DeprecatedName.Parse(name.Text);
        if (name.Length == 0)
            Report(whole, $"the name before '{Arrow}' is missing");
        else if (parsed is null)
            Report(name, problem!);
        else if (arrow < 0)
            _entries.Add(new(parsed, null, number, name.Column, name.Length));
        else if (Trim(line, arrow + Arrow.Length, end) is not { Length: > 0 } replacement)
            Report(whole, $"the replacement after '{Arrow}' is missing; leave out the arrow for the shared accessor");
        else if (ReplacementOf(replacement.Text) is { } dotted)
            _entries.Add(new(parsed, dotted, number, name.Column, name.Length));
        else
            Report(replacement, $"'{Words.Shown(replacement.Text)}' is not the dotted name of a replacement, like 'Company.RedisManager.Shared'");

        void Report(Piece piece, string reason) => _problems.Add(new(number, piece.Column, piece.Length, reason));
    }

    /// <summary>Leaves out lines that say nothing new. A narrower line with another replacement does.</summary>
    private DeprecatedList Finish()
    {
        var entries = ImmutableArray.CreateBuilder<DeprecatedEntry>();
        var first = new Dictionary<string, DeprecatedEntry>(StringComparer.Ordinal);
        foreach (var entry in _entries)
        {
            if (!first.ContainsKey(entry.Name.Text))
                first.Add(entry.Name.Text, entry);
        }

        var wide = first.Values.Where(entry => entry.Name.HasStars).ToList();
        var plain = first.Values.Where(entry => !entry.Name.HasStars).ToLookup(entry => PathOf(entry.Name, entry.Name.Segments.Length), StringComparer.Ordinal);
        foreach (var entry in _entries)
        {
            if (first[entry.Name.Text] is var same && same != entry)
                _problems.Add(new(entry.Line, entry.Column, entry.Length, $"'{Words.Shown(entry.Name.Text)}' is in the list already, in line {same.Line + 1}"));
            else if (Wider(entry) is { } wider)
                _problems.Add(new(entry.Line, entry.Column, entry.Length, $"'{Words.Shown(wider.Name.Text)}' in line {wider.Line + 1} covers this already"));
            else
                entries.Add(entry);
        }

        return new(entries.ToImmutable(), _problems.OrderBy(problem => problem.Line).ToImmutableArray());

        DeprecatedEntry? Wider(DeprecatedEntry entry) =>
            Enumerable.Range(1, entry.Name.Segments.Length)
                .SelectMany(length => plain[PathOf(entry.Name, length)])
                .Concat(wide)
                .FirstOrDefault(other =>
                    other != entry
                    && other.Replacement == entry.Replacement
                    && other.Name.Covers(entry.Name)
                    && !(entry.Name.Covers(other.Name) && other.Line > entry.Line));
    }

    private static string PathOf(DeprecatedName name, int length) => string.Join(".", name.Segments.Take(length).Select(segment => segment.Pattern));

    /// <summary>Where the line ends or its comment begins. A '#' inside a word is part of it: '#ctor'.</summary>
    private static int EndOf(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '#' && (i == 0 || TextLines.IsSpace(line[i - 1])))
                return i;
        }

        return line.Length;
    }

    /// <summary>
    /// The name of a static member, of what is reached through it, or of a type: <c>Company.RedisManager.Shared.GetDatabase()</c>.
    /// The last part may name its parameters.
    /// </summary>
    private static string? ReplacementOf(string text)
    {
        const string global = "global::";
        var name = text.StartsWith(global, StringComparison.Ordinal) ? text.Substring(global.Length) : text;
        var (path, parameters) = name.EndsWith(")", StringComparison.Ordinal) && !name.EndsWith("()", StringComparison.Ordinal) && name.IndexOf('(') is > 0 and var open
            ? (name.Substring(0, open), name.Substring(open + 1, name.Length - open - 2))
            : (name, "");
        if (!parameters.All(c => char.IsLetterOrDigit(c) || "_.,<>[]?:* ".IndexOf(c) >= 0))
            return null;
        return DottedName.IsMember(string.Join(".", path.Split('.').Select(segment => segment.EndsWith("()", StringComparison.Ordinal) ? segment.Substring(0, segment.Length - 2) : segment))) ? name : null;
    }

    private static Piece Trim(string line, int start, int end)
    {
        while (start < end && TextLines.IsSpace(line[start]))
            start++;
        while (end > start && TextLines.IsSpace(line[end - 1]))
            end--;
        return new(line.Substring(start, end - start), start);
    }

    private readonly record struct Piece(string Text, int Column)
    {
        public int Length => Text.Length;
    }
}
