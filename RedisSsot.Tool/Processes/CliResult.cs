using System;
using System.Linq;

namespace RedisSsot.Tool.Processes;

/// <summary>How another program ended, and what it printed.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Error)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>The last line that says something, for a message of one line.</summary>
    public string LastLine =>
        (Error + "\n" + Output).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
}
