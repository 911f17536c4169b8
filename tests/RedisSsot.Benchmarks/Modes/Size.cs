namespace RedisSsot.Benchmarks.Modes;

/// <summary>How much is measured.</summary>
/// <param name="Files">The files of the generated service.</param>
/// <param name="Lines">The lines of the one long file.</param>
/// <param name="Rounds">The rounds of a race.</param>
internal sealed record Size(int Files, int Lines, int Rounds)
{
    /// <summary>What the figures of docs/performance.md come from.</summary>
    public static Size Full { get; } = new(2000, 20_000, 7);

    /// <summary>Enough to see that everything runs.</summary>
    public static Size Short { get; } = new(60, 1000, 1);
}
