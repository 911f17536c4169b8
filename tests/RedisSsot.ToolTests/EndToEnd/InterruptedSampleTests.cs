using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.ToolTests.EndToEnd;

/// <summary>
/// A fix on the sample that fails or is killed at some moment: afterwards every file is as it was, byte for byte. One of them is of the
/// whole solution, the others are of a project: they are about the moment, and each builds several times.
/// </summary>
[Collection(Packed.Name)]
[Trait(Pace.Name, Pace.Slow)]
public sealed class InterruptedSampleTests(SampleCopy sample) : IClassFixture<SampleCopy>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private string Journals => Path.Combine(sample.Copy.Root, ".git", "redis-ssot");

    [Fact]
    public async Task A_verify_command_that_fails_leaves_every_file_as_it_was()
    {
        var fix = await sample.Copy.RunAsync("fix", "Chat.Reports", "--no-restore", "--verify", "git diff --quiet");

        Assert.True(fix.ExitCode == 1, fix.Error);
        Assert.Contains("the verify command 'git diff --quiet' failed", fix.Output);
        Assert.Contains("0 findings fixed in 0 files, 3 left.", fix.Output);
        ShouldBeAsBefore();
    }

    [Fact]
    public async Task Killed_before_a_file_has_changed_every_file_is_as_it_was()
    {
        await KillFixAsync("Chat.Auth", () => Directory.Exists(Journals) && Directory.EnumerateFiles(Journals, "*.json").Any(IsOpen), entireProcessTree: false);

        ShouldBeAsBefore();
        await RollBackAsync();
    }

    [Theory]
    [InlineData(false)] // what it had started goes on
    [InlineData(true)]
    public async Task Killed_while_the_fixes_are_written_every_file_comes_back(bool entireProcessTree)
    {
        await KillFixAsync("Chat.Auth", FirstChange(), entireProcessTree);

        Assert.NotEqual(sample.Before, sample.Copy.State);
        await RollBackAsync();

        // Nobody is left who would write into it.
        await Task.Delay(TimeSpan.FromSeconds(5));
        ShouldBeAsBefore();
    }

    [Fact]
    public async Task Killed_while_it_rebuilds_and_the_rollback_killed_as_well_every_file_comes_back()
    {
        var rebuilds = false;
        await KillFixAsync(".", () => Volatile.Read(ref rebuilds), entireProcessTree: true, line => rebuilds |= line.StartsWith("Rebuilding", StringComparison.Ordinal));
        Assert.True(Changed() > 50, $"Only {Changed()} files were changed.");

        var isRestored = FirstChange();
        using (var rollback = sample.Copy.Start(_ => { }, "rollback"))
        {
            Until(isRestored, rollback);
            rollback.Kill();
            await rollback.WaitForExitAsync();
        }

        Assert.NotEqual(sample.Before, sample.Copy.State);
        await RollBackAsync();
    }

    private async Task KillFixAsync(string path, Func<bool> isTheMoment, bool entireProcessTree, Action<string>? onError = null)
    {
        using var fix = sample.Copy.Start(onError ?? (_ => { }), "fix", path, "--no-restore");
        Until(isTheMoment, fix);
        fix.Kill(entireProcessTree);
        await fix.WaitForExitAsync();
    }

    private async Task RollBackAsync()
    {
        var refused = await sample.Copy.RunAsync("fix", "--allow-dirty");
        Assert.Equal((2, true), (refused.ExitCode, refused.Error.Contains("redis-ssot rollback", StringComparison.Ordinal)));

        var rollback = await sample.Copy.RunAsync("rollback");
        Assert.True(rollback.ExitCode == 0, rollback.Error);
        ShouldBeAsBefore();
        Assert.Empty(sample.Copy.Git("status", "--porcelain"));
    }

    private void ShouldBeAsBefore()
    {
        var now = sample.Copy.State;
        var different = sample.Before.Keys.Union(now.Keys).Where(file => sample.Before.GetValueOrDefault(file) != now.GetValueOrDefault(file)).ToList();
        Assert.True(different.Count == 0, "Not as before: " + string.Join(", ", different));
    }

    private int Changed() => sample.Copy.State.Count(file => sample.Before.GetValueOrDefault(file.Key) != file.Value);

    // Asks for times only, so as to be quick enough to catch a moment between two files.
    private Func<bool> FirstChange()
    {
        var times = sample.Before.Keys.Where(file => file.EndsWith(".cs", StringComparison.Ordinal)).ToDictionary(file => file, File.GetLastWriteTimeUtc);
        return () => times.Any(file => File.GetLastWriteTimeUtc(file.Key) != file.Value);
    }

    private static bool IsOpen(string journal) => JsonDocument.Parse(File.ReadAllText(journal)).RootElement.GetProperty("state").GetString() == "open";

    private static void Until(Func<bool> condition, Process process)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.False(process.HasExited, "It ended before that moment.");
            Assert.True(watch.Elapsed < Patience, "This took too long.");
            Thread.Sleep(1);
        }
    }
}
