using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using RedisSsot.Tool;
using RedisSsot.Tool.Transactions;
using Xunit;

namespace RedisSsot.ToolTests.Transactions;

public sealed class FixTests : IDisposable
{
    private static readonly Selection Everything = new([], [], [], []);

    private readonly TestCheckout _checkout = new();
    private readonly FakeWorkbench _workbench;

    public FixTests() => _workbench = new(_checkout);

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public async Task What_can_be_fixed_is_fixed_and_the_rest_is_left_with_its_reason()
    {
        _checkout.Write("A.cs", "bad\n").Write("B.cs", "stuck\nbad\n").Write("C.cs", "frozen\n").Commit();

        var report = await Fix();

        Assert.Equal(("good\n", "stuck\ngood\n", "frozen\n"), (_checkout.Read("A.cs"), _checkout.Read("B.cs"), _checkout.Read("C.cs")));
        Assert.Equal(2, report.Fixed);
        Assert.Equal("it is stuck", Assert.Single(report.Left).Reason);
        Assert.Equal(["A.cs", "B.cs"], report.Changed);
        Assert.Equal(TransactionState.Kept, Last().State);
    }

    [Fact]
    public async Task A_fix_that_uncovers_another_finding_is_followed_until_nothing_is_left()
    {
        _checkout.Write("A.cs", "bad:bad:bad\n").Commit();

        await Fix();

        Assert.Equal("good\n", _checkout.Read("A.cs"));
    }

    [Fact]
    public async Task A_finding_that_no_fix_moves_ends_the_rounds()
    {
        _checkout.Write("A.cs", "bad\n").Commit();
        _workbench.InsteadOfFix = () => { };

        var report = await Fix();

        Assert.Equal(1, _workbench.Fixes);
        Assert.Equal("dotnet format left it as it is: with the code of all projects in sight, the fix does not hold", Assert.Single(report.Left).Reason);
        Assert.Equal("nothing was changed", Last().Outcome);
    }

    [Fact]
    public async Task A_file_that_a_fix_elsewhere_changes_too_is_named()
    {
        _checkout.Write("A.cs", "bad\n").Write("B.cs", "bad\n").Write("C.cs", "fine\n").Commit();
        _workbench.InsteadOfFix = () => _checkout.Write("A.cs", "good\n").Write("C.cs", "fine, and it fits A\n");

        var report = await Run(default, Everything with { Paths = [_checkout["A.cs"]] });

        Assert.Equal(["A.cs", "C.cs"], report.Changed);
        Assert.Equal(["C.cs"], report.Along);
    }

    [Fact]
    public async Task A_file_that_a_verify_command_writes_is_not_said_to_come_from_a_fix()
    {
        _checkout.Write("A.cs", "bad\n").Write("log.txt", "").Commit();
        _workbench.Verify = _ =>
        {
            if (_checkout.Read("A.cs") == "good\n")
                _checkout.Write("log.txt", "green\n");
            return null;
        };

        var report = await Fix("test");

        Assert.Equal(["A.cs", "log.txt"], report.Changed);
        Assert.Empty(report.Along);
    }

    [Fact]
    public async Task A_file_whose_fix_brings_a_compiler_error_is_put_back_and_the_others_stay()
    {
        _checkout.Write("A.cs", "bad\n").Write("B.cs", "bad:error\n").Commit();

        var report = await Fix();

        Assert.Equal(("good\n", "bad:error\n"), (_checkout.Read("A.cs"), _checkout.Read("B.cs")));
        Assert.Equal(["A.cs"], report.Changed);
        Assert.Equal(("B.cs", "its fix brought the compiler error CS0103: The name does not exist"), (report.TakenBack.Single().Path, report.Left.Single().Reason));
    }

    [Fact]
    public async Task An_error_that_shows_in_a_file_that_was_not_changed_takes_the_fixes_of_its_project_back()
    {
        _checkout.Write("A.cs", "bad:breaks C.cs\n").Write("C.cs", "fine\n").Commit();
        var before = _checkout.State();

        var report = await Fix();

        Assert.Equal(before, _checkout.State());
        Assert.Contains("CS1501", report.Left.Single().Reason);
        Assert.Equal(TransactionState.RolledBack, Last().State);
    }

    [Fact]
    public async Task The_file_that_breaks_a_verify_command_is_found_and_put_back()
    {
        foreach (var letter in "ABCDEFGH")
            _checkout.Write($"{letter}.cs", "bad\n");
        _checkout.Commit();
        _workbench.Verify = _ => _checkout.Read("F.cs") == "bad\n" ? null : "F is red";

        var report = await Fix("test F");

        Assert.Equal("F.cs", report.TakenBack.Single().Path);
        Assert.Equal("the verify command 'test F' failed: F is red", report.Left.Single().Reason);
        Assert.Equal(["A.cs", "B.cs", "C.cs", "D.cs", "E.cs", "G.cs", "H.cs"], report.Changed);
        Assert.Equal("bad\n", _checkout.Read("F.cs"));
    }

    [Fact]
    public async Task A_verify_command_that_any_change_breaks_leaves_the_tree_byte_for_byte()
    {
        foreach (var number in Enumerable.Range(10, 40))
            _checkout.Write($"{number}.cs", "bad\n");
        var before = _checkout.Commit().State();
        _workbench.Verify = _ => _checkout.State().SequenceEqual(before) ? null : "something changed";

        var report = await Fix("nothing may change");

        Assert.Equal(before, _checkout.State());
        Assert.Empty(report.Changed);
        Assert.Equal(40, report.Left.Count);
        Assert.InRange(_workbench.Verified.Count, 3, 12);
        Assert.Equal(TransactionState.RolledBack, Last().State);
    }

    [Fact]
    public async Task A_verify_command_that_is_red_before_the_fix_ends_it_before_anything_changes()
    {
        var before = _checkout.Write("A.cs", "bad\n").Commit().State();
        _workbench.Verify = _ => "red";

        var problem = await Assert.ThrowsAsync<ToolException>(() => Fix("tests"));

        Assert.Equal("'tests' fails before anything was changed: red", problem.Message);
        Assert.Equal(before, _checkout.State());
        Assert.Empty(new TransactionStore(_checkout.Checkout).All());
    }

    [Fact]
    public async Task A_solution_that_does_not_build_is_not_fixed()
    {
        _checkout.Write("A.cs", "bad\n").Write("B.cs", "error\n").Commit();

        var problem = await Assert.ThrowsAsync<ToolException>(() => Fix());

        Assert.Equal(ExitCode.Environment, problem.ExitCode);
        Assert.Equal("bad\n", _checkout.Read("A.cs"));
    }

    [Fact]
    public async Task Ctrl_C_puts_everything_back()
    {
        var before = _checkout.Write("A.cs", "bad\n").Commit().State();
        using var source = new CancellationTokenSource();
        _workbench.InsteadOfFix = () =>
        {
            _checkout.Write("A.cs", "half");
            source.Cancel();
        };

        var problem = await Assert.ThrowsAsync<ToolException>(() => Run(source.Token));

        Assert.Equal("Interrupted. Every file is as it was before.", problem.Message);
        Assert.Equal(before, _checkout.State());
        Assert.Equal((TransactionState.RolledBack, "interrupted"), (Last().State, Last().Outcome));
    }

    [Fact]
    public async Task A_fixer_that_fails_half_way_leaves_the_tree_byte_for_byte()
    {
        var before = _checkout.Write("A.cs", "bad\n").Write("B.cs", "bad\n").Commit().State();
        _workbench.InsteadOfFix = () =>
        {
            _checkout.Write("A.cs", "half");
            File.Delete(_checkout["B.cs"]);
            throw ToolException.Environment("dotnet format failed: it crashed");
        };

        await Assert.ThrowsAsync<ToolException>(() => Fix());

        Assert.Equal(before, _checkout.State());
        Assert.Equal("dotnet format failed: it crashed", Last().Outcome);
    }

    [Fact]
    public async Task Only_the_selected_phase_is_fixed()
    {
        _checkout.Write("1a/A.cs", "bad\n").Write("2/B.cs", "bad\n").Commit();
        _workbench.Phase = "1a";

        var report = await Run(default, Everything with { Phases = ["1a"] });

        Assert.Equal(("good\n", "bad\n"), (_checkout.Read("1a/A.cs"), _checkout.Read("2/B.cs")));
        Assert.Empty(report.Left);
    }

    [Fact]
    public async Task A_phase_that_nobody_named_is_a_mistake_and_one_without_findings_is_not()
    {
        _checkout.Write("A.cs", "good\n").Write(".editorconfig", "[*.cs]\nredis_ssot.phase = 1a\n").Commit();

        Assert.Empty((await Run(default, Everything with { Phases = ["1a"] })).Left);
        var problem = await Assert.ThrowsAsync<ToolException>(() => Run(default, Everything with { Phases = ["1b"] }));

        Assert.Equal("There is no phase '1b'. There are: 1a.", problem.Message);
    }

    [Fact]
    public void A_dirty_tree_is_refused_unless_it_is_allowed()
    {
        _checkout.Write("A.cs", "bad\n").Commit().Write("B.cs", "new\n");

        Assert.Contains("B.cs", Assert.Throws<ToolException>(() => Transaction.Check(_checkout.Checkout, allowDirty: false)).Message);
        Transaction.Check(_checkout.Checkout, allowDirty: true);
    }

    private Task<FixReport> Fix(params string[] verify) => Run(default, Everything, verify);

    private Task<FixReport> Run(CancellationToken cancellationToken, Selection? selection = null, params string[] verify) =>
        new Fix(_checkout.Checkout, _workbench, selection ?? Everything, verify, _ => { }).RunAsync("redis-ssot fix", _ => null, cancellationToken);

    private Journal Last() => new TransactionStore(_checkout.Checkout).All()[^1];
}
