using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using RedisSsot.PackageTests;
using RedisSsot.Tool;
using RedisSsot.Tool.Processes;
using Xunit;

namespace RedisSsot.ToolTests.Processes;

public sealed class CliTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_program_that_is_noted_first_is_given_its_arguments_as_they_are()
    {
        var id = 0;
        var run = await Cli.RunAsync("git", ["-c", "a.b=it's \"so\" $HOME", "config", "a.b"], _folder.Path, onStart: process => id = process.Id);

        Assert.Equal((0, "it's \"so\" $HOME\n"), (run.ExitCode, run.Output));
        Assert.NotEqual(0, id);
    }

    [Fact]
    public async Task A_program_does_nothing_before_it_is_noted()
    {
        if (OperatingSystem.IsWindows())
            return;

        Process? started = null;
        await Assert.ThrowsAsync<ToolException>(() => Cli.RunAsync("git", ["init", "."], _folder.Path, onStart: process =>
        {
            started = Process.GetProcessById(process.Id);
            throw ToolException.Environment("killed before it could note the process");
        }));
        await started!.WaitForExitAsync();

        Assert.False(Directory.Exists(_folder[".git"]));
    }
}
