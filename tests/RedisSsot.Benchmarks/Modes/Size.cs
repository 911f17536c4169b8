using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace RedisSsot.Benchmarks.Modes;

/// <summary>How much is measured.</summary>
/// <param name="Files">The files of the generated service.</param>
/// <param name="Lines">The lines of the one long file.</param>
/// <param name="Findings">The most findings that are fixed at once.</param>
/// <param name="Rounds">The rounds of a race.</param>
/// <param name="IsShort">Whether it is only to be seen that everything runs.</param>
internal sealed record Size(int Files, int Lines, int Findings, int Rounds, bool IsShort)
{
    /// <summary>What a mode measures unless it is told otherwise; docs/performance.md says of each figure what it comes from.</summary>
    private static readonly Size Full = new(2000, 20_000, 10_000, 7, IsShort: false);

    /// <summary>Enough to see that everything runs: with fewer files none of them opens a connection.</summary>
    private static readonly Size Short = new(60, 400, 100, 1, IsShort: true);

    /// <summary>Reads <c>--short</c>, <c>--files=500</c>, <c>--lines=5000</c>, <c>--findings=1000</c> and <c>--rounds=3</c>.</summary>
    public static Size Of(IReadOnlyCollection<string> arguments)
    {
        var size = arguments.Contains("--short") ? Short : Full;
        return size with
        {
            Files = Read("--files=", size.Files),
            Lines = Read("--lines=", size.Lines),
            Findings = Read("--findings=", size.Findings),
            Rounds = Read("--rounds=", size.Rounds),
        };

        int Read(string option, int otherwise) =>
            arguments.LastOrDefault(argument => argument.StartsWith(option, StringComparison.Ordinal)) is { } given ? int.Parse(given[option.Length..], CultureInfo.InvariantCulture) : otherwise;
    }
}
