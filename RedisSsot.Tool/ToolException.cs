using System;

namespace RedisSsot.Tool;

/// <summary>Ends a command: the message is one clear line on the standard error stream, and nothing else is printed.</summary>
internal sealed class ToolException(ExitCode exitCode, string message, Exception? cause = null) : Exception(message, cause)
{
    public ExitCode ExitCode { get; } = exitCode;

    /// <summary>The command was not understood.</summary>
    public static ToolException Usage(string message) => new(ExitCode.Usage, message);

    /// <summary>Something outside of the command is in the way.</summary>
    public static ToolException Environment(string message, Exception? cause = null) => new(ExitCode.Environment, message, cause);
}
