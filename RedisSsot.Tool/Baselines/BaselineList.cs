using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using RedisSsot.Baseline;

namespace RedisSsot.Tool.Baselines;

/// <summary>
/// A baseline file that is to be changed. Only the lines of records that go or come change: comments, line ends and the byte
/// order mark stay, so that two branches that shrink it can be merged.
/// </summary>
internal sealed class BaselineList
{
    private readonly List<(string Text, BaselineRecord? Record)> _lines;
    private readonly string _newLine;
    private readonly bool _hasMark;

    private BaselineList(string path, string text, bool hasMark)
    {
        Path = path;
        _hasMark = hasMark;
        _newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        if (lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);

        _lines = [.. lines.Select(line => (line, RecordOf(line)))];
        Problems = [.. BaselineParser.Parse(text, []).Problems.Select(problem => $"line {problem.Line + 1}: {problem.Reason}")];
    }

    public string Path { get; }

    /// <summary>Lines that are no records, with the reason. They are left alone.</summary>
    public IReadOnlyList<string> Problems { get; }

    public IEnumerable<BaselineRecord> Records => _lines.Select(line => line.Record).OfType<BaselineRecord>();

    public string Text => string.Concat(_lines.Select(line => line.Text + _newLine));

    public static BaselineList Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        return new(path, Encoding.UTF8.GetString(bytes.AsSpan(hasMark ? Encoding.UTF8.Preamble.Length : 0)), hasMark);
    }

    public static BaselineList New(string path) => new(path, "", hasMark: false);

    public void Remove(IReadOnlySet<BaselineRecord> records) => _lines.RemoveAll(line => line.Record is not null && records.Contains(line.Record));

    /// <summary>Adds a record where it belongs in the order of the file.</summary>
    public void Add(BaselineRecord record)
    {
        if (Records.Contains(record))
            return;

        var next = _lines.FindIndex(line => line.Record is not null && line.Record.CompareTo(record) > 0);
        _lines.Insert(next < 0 ? _lines.Count : next, (record.ToString(), record));
    }

    public void Save() => File.WriteAllText(Path, Text, new UTF8Encoding(_hasMark));

    private static BaselineRecord? RecordOf(string line) => BaselineParser.Parse(line, []).Lines.Select(read => read.Record).FirstOrDefault();
}
