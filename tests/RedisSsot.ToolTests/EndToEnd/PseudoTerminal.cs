using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.ToolTests.EndToEnd;

/// <summary>A command that believes to sit at a terminal: <c>script</c> gives it one, keys go in, and what is on it comes out.</summary>
internal sealed class PseudoTerminal : IDisposable
{
    public const string Down = "\x1b[B";
    public const string Enter = "\r";
    public const string Interrupt = "\x03";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly StringBuilder _screen = new();

    /// <param name="folder">The folder that the command runs in.</param>
    /// <param name="command">The command, as in a shell.</param>
    public PseudoTerminal(string folder, string command)
    {
        var start = new ProcessStartInfo("script", ["--quiet", "--flush", "--return", "--command", command, "/dev/null"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TERM"] = "xterm";
        foreach (var name in (IReadOnlyList<string>)["CI", "NO_COLOR", "GITHUB_ACTIONS", "TF_BUILD"])
            start.Environment.Remove(name);
        _process = Process.Start(start)!;
        _ = Task.Run(ReadAsync);
    }

    public string Screen
    {
        get
        {
            lock (_screen)
                return _screen.ToString();
        }
    }

    public void Type(string keys)
    {
        _process.StandardInput.Write(keys);
        _process.StandardInput.Flush();
    }

    public async Task Until(string text)
    {
        for (var watch = Stopwatch.StartNew(); !Screen.Contains(text, StringComparison.Ordinal); await Task.Delay(50))
            Assert.True(watch.Elapsed < Patience && !_process.HasExited, $"It never said '{text}', but:\n{Screen}");
    }

    /// <summary>The exit code of the command, when it has ended by itself.</summary>
    public async Task<int> ExitCodeAsync()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private async Task ReadAsync()
    {
        var buffer = new char[1024];
        while (await _process.StandardOutput.ReadAsync(buffer) is > 0 and var length)
        {
            lock (_screen)
                _screen.Append(buffer, 0, length);
        }
    }
}
