using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using RedisSsot.Settings;

namespace RedisSsot.Baseline;

/// <summary>One line of a baseline. Lines and columns count from zero.</summary>
internal sealed record BaselineLine(BaselineRecord Record, int Line, int Column, int Length);

/// <summary>What a baseline says, and what is wrong with it.</summary>
internal sealed record BaselineFile(ImmutableArray<BaselineLine> Lines, ImmutableArray<LineProblem> Problems)
{
    /// <summary>The name that such a file has, in whatever folder it lies.</summary>
    public const string Name = "RedisSsot.Baseline.txt";

    /// <summary>The accepted findings.</summary>
    public ImmutableHashSet<BaselineRecord> Records { get; } = Lines.Select(line => line.Record).ToImmutableHashSet();

    /// <summary>Writes a baseline: one record on each line, each once, in order; no header and no totals, which two branches would both change.</summary>
    public static string Format(IEnumerable<BaselineRecord> records) =>
        string.Concat(records.Distinct().OrderBy(record => record).Select(record => record + "\n"));
}
