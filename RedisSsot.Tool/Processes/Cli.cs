using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace RedisSsot.Tool.Processes;

/// <summary>Runs other programs, and keeps what they print. When the command is interrupted, so are they.</summary>
internal static class Cli
{
    // The shell becomes the program once it is given a line. It is given none when the one who should note the process dies before that.
    private const string WaitForWord = """read -r word && exec "$0" "$@" """;

    /// <param name="program">The program, as it is found on the path.</param>
    /// <param name="arguments">Its arguments; nothing has to be quoted.</param>
    /// <param name="folder">The folder that it runs in.</param>
    /// <param name="environment">Variables to set, or to remove where the value is null.</param>
    /// <param name="onLine">Told every line of its output as it comes.</param>
    /// <param name="onStart">Told the process before it does anything, if the system can make it wait.</param>
    /// <param name="cancellationToken">Ends it and everything that it started.</param>
    public static async Task<CliResult> RunAsync(
        string program,
        IEnumerable<string> arguments,
        string folder,
        IReadOnlyDictionary<string, string?>? environment = null,
        Action<string>? onLine = null,
        Action<Process>? onStart = null,
        CancellationToken cancellationToken = default)
    {
        var waits = onStart is not null && !OperatingSystem.IsWindows();
        var start = new ProcessStartInfo(waits ? "/bin/sh" : program, waits ? ["-c", WaitForWord, program, .. arguments] : arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
            start.Environment[name] = value;

        using var process = new Process { StartInfo = start };
        var output = new StringBuilder();
        var error = new StringBuilder();
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(error, line.Data);
        try
        {
            process.Start();
        }
        catch (Win32Exception problem)
        {
            throw ToolException.Environment($"'{program}' cannot be run: {problem.Message}.", problem);
        }

        onStart?.Invoke(process);
        if (waits)
            process.StandardInput.WriteLine();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new(process.ExitCode, output.ToString(), error.ToString());

        void Keep(StringBuilder text, string? line)
        {
            if (line is null)
                return;

            lock (text)
                text.Append(line).Append('\n');
            onLine?.Invoke(line);
        }
    }
}
