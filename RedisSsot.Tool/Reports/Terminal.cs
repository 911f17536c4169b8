using System;
using System.IO;
using System.Threading.Tasks;
using Spectre.Console;

namespace RedisSsot.Tool.Reports;

/// <summary>What the commands write to. Colours and frames are for terminals; a pipe or a file is given plain lines that are not wrapped.</summary>
internal static class Terminal
{
    private const int Unwrapped = 1000;

    /// <summary>The standard output.</summary>
    public static IAnsiConsole Output => Console.IsOutputRedirected ? PlainTo(Console.Out) : AnsiConsole.Console;

    public static IAnsiConsole PlainTo(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = Unwrapped;
        return console;
    }

    /// <summary>Shows at a terminal that work is going on; elsewhere it is silent.</summary>
    public static Task<T> WaitAsync<T>(string what, Func<Task<T>> work)
    {
        if (Console.IsErrorRedirected || Environment.GetEnvironmentVariable("CI") == "true")
            return work();

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Status().StartAsync(Markup.Escape(what), _ => work());
    }
}
