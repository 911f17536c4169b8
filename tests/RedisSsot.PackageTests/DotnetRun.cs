using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace RedisSsot.PackageTests;

/// <summary>What one <c>dotnet</c> command printed, and how it ended.</summary>
internal sealed partial record DotnetRun(string Command, int ExitCode, string Output)
{
    /// <summary>The warnings and errors, each once, however many target frameworks repeat them.</summary>
    public IReadOnlyList<Reported> Reported { get; } =
        [.. ReportedLine().Matches(Output).Select(Read).Distinct().OrderBy(x => x.File).ThenBy(x => x.Line)];

    /// <summary>How many places a rule warns of; there may be several in a line.</summary>
    public int WarningsOf(string rule) =>
        Output.Split('\n').Where(line => line.Contains($": warning {rule}: ", StringComparison.Ordinal)).Distinct().Count();

    public DotnetRun ShouldSucceed()
    {
        Assert.True(ExitCode == 0, $"This should have succeeded:\n{this}");
        return this;
    }

    public DotnetRun ShouldFail()
    {
        Assert.True(ExitCode != 0, $"This should have failed:\n{this}");
        return this;
    }

    public void ShouldReportNothing() => Assert.True(Reported.Count == 0, $"This should have reported nothing:\n{this}");

    public override string ToString() => $"{Command}\n{Output}exit code {ExitCode}";

    private static Reported Read(Match line) => new(
        Path.GetFileName(line.Groups["file"].Value.Trim()),
        line.Groups["line"].Success ? int.Parse(line.Groups["line"].Value, CultureInfo.InvariantCulture) : 0,
        line.Groups["severity"].Value,
        line.Groups["id"].Value);

    // Program.cs(7,25): warning RSSOT1001: …        CSC : warning CS8032: …
    [GeneratedRegex(@"^(?<file>[^(:\n]*(:[\\/][^(:\n]*)?)(\((?<line>\d+)[^)\n]*\))?\s?: (?<severity>warning|error) (?<id>\w+):", RegexOptions.Multiline)]
    private static partial Regex ReportedLine();
}

/// <summary>A warning or an error in the output of a command.</summary>
internal sealed record Reported(string File, int Line, string Severity, string Id);
