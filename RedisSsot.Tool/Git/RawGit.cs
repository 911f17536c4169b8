using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace RedisSsot.Tool.Git;

/// <summary>One run of the user's <c>git</c>, with bytes in and bytes out: file contents pass through untouched.</summary>
internal static class RawGit
{
    // Paths and file contents are UTF-8 without a byte order mark, whatever the console's encoding is.
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static GitRun Run(string folder, IReadOnlyList<string> arguments, string? input = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };

        // Messages are shown to the user and never read; what git is asked for stands in its plumbing's fixed formats.
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var feeding = Task.Run(() => Feed(process.StandardInput, input));
            using var output = new MemoryStream();
            process.StandardOutput.BaseStream.CopyTo(output);
            process.WaitForExit();
            feeding.GetAwaiter().GetResult();
            return new GitRun(process.ExitCode, output.ToArray(), errors.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            throw ToolException.Environment("git cannot be started. Install it, or put it on the PATH.");
        }
    }

    private static void Feed(StreamWriter writer, string? input)
    {
        try
        {
            using (writer)
                writer.Write(input);
        }
        catch (IOException)
        {
            // git ended before it had read everything; its exit code says why.
        }
    }
}

/// <summary>How one <c>git</c> command ended.</summary>
internal sealed record GitRun(int ExitCode, byte[] Output, string Errors)
{
    public string Text => RawGit.Utf8.GetString(Output);

    public string Line => Text.TrimEnd('\r', '\n');

    /// <summary>What <c>-z</c> separates.</summary>
    public string[] Records => Text.Split('\0', StringSplitOptions.RemoveEmptyEntries);

    public string[] Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public GitRun OrThrow(string purpose)
    {
        if (ExitCode == 0)
            return this;

        var reason = Errors.Split('\n', 2)[0].Trim();
        throw ToolException.Environment($"git cannot {purpose}: {(reason.Length > 0 ? reason : $"exit code {ExitCode}")}");
    }
}
