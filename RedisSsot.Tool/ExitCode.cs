namespace RedisSsot.Tool;

/// <summary>How a command ends, for scripts. Documented in <c>docs/tool.md</c>.</summary>
internal enum ExitCode
{
    /// <summary>Nothing to complain about.</summary>
    Clean = 0,

    /// <summary>The command did its work and found what it looked for, or more than it was told to accept.</summary>
    Findings = 1,

    /// <summary>The command was not understood.</summary>
    Usage = 2,

    /// <summary>Something outside of the command is in the way: no SDK, a build that fails, a file that cannot be written, Ctrl+C.</summary>
    Environment = 3,
}
