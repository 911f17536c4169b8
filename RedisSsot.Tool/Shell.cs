using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace RedisSsot.Tool;

/// <summary>The one place where a command line becomes an exit code: whatever is in the way is one line on the standard error stream.</summary>
internal static class Shell
{
    // After Ctrl+C a command that changes files puts them back first.
    private static readonly TimeSpan TimeToPutBack = TimeSpan.FromMinutes(1);

    public static async Task<int> RunAsync(RootCommand root, string[] arguments)
    {
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0 && !AsksForHelp(parsed))
            return Fail(ExitCode.Usage, $"{parsed.Errors[0].Message} Try 'redis-ssot {string.Concat(Names(parsed.CommandResult).Select(name => name + " "))}--help'.");

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToPutBack });
        }
        catch (ToolException problem)
        {
            return Fail(problem.ExitCode, problem.Message);
        }
        catch (OperationCanceledException)
        {
            return Fail(ExitCode.Environment, "Interrupted.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Fail(ExitCode.Environment, problem.Message);
        }
    }

    private static int Fail(ExitCode exitCode, string message)
    {
        Console.Error.WriteLine("redis-ssot: " + message.ReplaceLineEndings(" "));
        return (int)exitCode;
    }

    private static bool AsksForHelp(ParseResult parsed) => parsed.Action is HelpAction;

    private static IEnumerable<string> Names(CommandResult command) =>
        command.Parent is CommandResult parent ? Names(parent).Append(command.Command.Name) : [];
}
