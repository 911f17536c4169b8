using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using RedisSsot.PackageTests;
using Xunit;

namespace RedisSsot.ToolTests.EndToEnd;

[Collection(Packed.Name)]
[Trait(Pace.Name, Pace.Slow)]
public sealed class FixTests : IDisposable
{
    private readonly PackedTool _tool;
    private readonly SmallSolution _solution;
    private readonly CheckedOutCopy _copy;

    public FixTests(PackedTool tool)
    {
        _tool = tool;
        _solution = new(tool);
        _solution.Write("App/Windows.cs", SmallSolution.Opening("Windows").ReplaceLineEndings("\r\n"));
        _copy = CheckedOutCopy.Of(tool, _solution[""]);
    }

    public void Dispose() => _solution.Dispose();

    [Fact]
    public async Task A_dry_run_prints_the_diff_and_touches_nothing_and_a_fix_with_commit_does_the_same_for_good()
    {
        var before = _copy.State;
        var dry = await _copy.RunAsync("fix", "--dry-run");

        Assert.True(dry.ExitCode == 0, dry.Error);
        Assert.Contains("+public class Cart { public object Open() { return Hub.Shared; } }", dry.Output);
        Assert.Equal(before, _copy.State);
        Assert.Empty(_copy.Git("for-each-ref", "refs/redis-ssot"));

        var real = await _copy.RunAsync("fix", "--commit");

        Assert.True(real.ExitCode == 0, real.Error);
        Assert.Contains("3 findings fixed in 3 files, 0 left.", real.Output);
        Assert.Empty(_copy.Git("status", "--porcelain"));
        Assert.Equal("App/Stock.cs\nApp/Windows.cs\nWeb/Cart.cs", _copy.Git("diff", "--name-only", "HEAD~1"));
        Assert.Contains("return Hub.Shared;", _solution.Read("App/Windows.cs"));
        Assert.DoesNotContain("\n", _solution.Read("App/Windows.cs").Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Matches("(?m)^2.* kept +3 +3 fixed, 0 left +redis-ssot fix --commit", (await _copy.RunAsync("history")).Output);
    }

    [Fact]
    public async Task A_verify_command_that_fails_leaves_the_tree_byte_for_byte()
    {
        var before = _copy.State;

        var fix = await _copy.RunAsync("fix", "--verify", "git diff --quiet");

        Assert.Equal(1, fix.ExitCode);
        Assert.Equal(before, _copy.State);
        Assert.Contains("the verify command 'git diff --quiet' failed", fix.Output);
        Assert.Contains("Every file is as it was before.", fix.Output);
    }

    [Fact]
    public async Task Killed_in_the_middle_of_a_fix_the_tree_comes_back_byte_for_byte()
    {
        var before = _copy.State;

        // The verify command runs after the fixes: while it sleeps, the tree is in the middle. Before them, it finds nothing changed.
        using (var fix = _tool.Start(_copy.Root, "fix", "--verify", "git diff --quiet || sleep 120"))
        {
            await Until(() => _solution.Read("Web/Cart.cs").Contains("Hub.Shared", StringComparison.Ordinal));
            fix.Kill();
            await fix.WaitForExitAsync();
        }

        Assert.NotEqual(before, _copy.State);
        Assert.Equal(2, (await _copy.RunAsync("fix", "--allow-dirty")).ExitCode);
        Assert.Contains("cut short", (await _copy.RunAsync("history")).Output);

        var rollback = await _copy.RunAsync("rollback");

        Assert.True(rollback.ExitCode == 0, rollback.Error);
        Assert.Equal(before, _copy.State);
        Assert.Empty(_copy.Git("status", "--porcelain"));
    }

    [Fact]
    public async Task Interrupted_with_Ctrl_C_it_puts_everything_back_and_says_so()
    {
        var before = _copy.State;
        using var fix = _tool.Start(_copy.Root, "fix", "--verify", "git diff --quiet || sleep 120");
        await Until(() => _solution.Read("Web/Cart.cs").Contains("Hub.Shared", StringComparison.Ordinal));

        using (var kill = Process.Start("kill", ["-INT", $"{fix.Id}"]))
            await kill.WaitForExitAsync();
        await fix.WaitForExitAsync();

        Assert.Equal(3, fix.ExitCode);
        Assert.Equal(before, _copy.State);
    }

    [Fact]
    public async Task A_baseline_refuses_what_is_new_and_shrinks_with_what_is_fixed()
    {
        Assert.Equal(0, (await _copy.RunAsync("baseline")).ExitCode);
        var created = _solution.Read("RedisSsot.Baseline.txt");
        _copy.Commit();
        Assert.Equal(3, created.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(0, (await _copy.RunAsync("baseline", "--check")).ExitCode);

        _solution.Write("Web/Wishes.cs", SmallSolution.Opening("Wishes"));
        var check = await _copy.RunAsync("baseline", "--check");
        Assert.Equal((1, true), (check.ExitCode, check.Output.Contains("new    RSSOT1001 | Shop.Wishes.Open()", StringComparison.Ordinal)));
        Assert.Equal(1, (await _copy.RunAsync("check")).ExitCode);
        Assert.Equal(1, (await _copy.RunAsync("baseline")).ExitCode);
        Assert.Equal(created, _solution.Read("RedisSsot.Baseline.txt"));

        // The new one is fixed, the frozen ones stay; one of them is repaired by hand, and its record goes.
        _solution.Write("Web/Cart.cs", SmallSolution.Opening("Cart").Replace("ConnectionMultiplexer.Connect(\"redis:6379\")", "Hub.Shared", StringComparison.Ordinal));
        var fix = await _copy.RunAsync("fix", "--allow-dirty");
        Assert.True(fix.ExitCode == 0, fix.Error);
        Assert.Contains("Hub.Shared", _solution.Read("Web/Wishes.cs"));
        Assert.DoesNotContain("Hub.Shared", _solution.Read("App/Stock.cs"));
        Assert.Contains("1 record of the baseline", fix.Output);
        Assert.DoesNotContain("Shop.Cart", _solution.Read("RedisSsot.Baseline.txt"));
        Assert.Equal(0, (await _copy.RunAsync("baseline", "--check")).ExitCode);
    }

    [Fact]
    public async Task What_cannot_begin_says_why_in_one_line()
    {
        using var elsewhere = new TemporaryFolder();
        var noRepository = await _tool.RunAsync(elsewhere.Path, new System.Collections.Generic.Dictionary<string, string?>(), "history");
        Assert.Equal((3, 1), (noRepository.ExitCode, noRepository.Error.TrimEnd().Split('\n').Length));

        _solution.Write("Untracked.cs", "");
        var dirty = await _copy.RunAsync("fix");
        Assert.Equal((2, 1), (dirty.ExitCode, dirty.Error.TrimEnd().Split('\n').Length));

        File.Delete(_solution["Untracked.cs"]);
        var phase = await _copy.RunAsync("fix", "--phase", "7");
        Assert.Equal(2, phase.ExitCode);
        Assert.Contains("There is no phase '7'.", phase.Error);
    }

    private static async Task Until(Func<bool> condition)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(5), "This took too long.");
            await Task.Delay(50);
        }
    }
}
