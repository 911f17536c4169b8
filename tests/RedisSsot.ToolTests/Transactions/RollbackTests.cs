using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using RedisSsot.Tool;
using RedisSsot.Tool.Git;
using RedisSsot.Tool.Transactions;
using Xunit;

namespace RedisSsot.ToolTests.Transactions;

public sealed class RollbackTests : IDisposable
{
    private readonly TestCheckout _checkout = new();

    public void Dispose() => _checkout.Dispose();

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    [InlineData("input")]
    public void Every_kind_of_file_comes_back_byte_for_byte(string autocrlf)
    {
        _checkout.Write(".gitignore", "*.local.cs\n").Write(".gitattributes", "* text=auto\n");
        _checkout.Write("Unix.cs", "a\nb\n").Write("Windows.cs", "a\r\nb\r\n").Write("Mixed.cs", "a\r\nb\nc").Write("Empty.cs", "");
        _checkout.Write("Mark.cs", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("x\r\n")]).Write("Wide.cs", Encoding.Unicode.GetBytes("x\r\n"));
        _checkout.Write("logo.png", [0, 13, 10, 255, 0, 26]).Write("Ordner mit Ä/Größe.cs", "ß\n").Write("run.sh", "#!/bin/sh\n");
        _checkout.SetMode("run.sh", _checkout.Mode("run.sh") | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        _checkout.Commit();
        _checkout.Git("config", "core.autocrlf", autocrlf);
        _checkout.Write("Untracked.cs", "u\r\n").Write("Ignored.local.cs", "i\r\n").Write("\"quoted\".cs", "q\n");
        var before = _checkout.State();

        var transaction = Transaction.Begin(_checkout.Checkout, "redis-ssot fix");
        foreach (var path in before.Keys.Where(path => !path.StartsWith(".git", StringComparison.Ordinal)))
            _checkout.Write(path, "changed\n");
        File.Delete(_checkout["Windows.cs"]);
        Directory.Delete(_checkout["Ordner mit Ä"], recursive: true);
        _checkout.SetMode("run.sh", UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        transaction.Keep("changed");
        transaction.Dispose();

        var result = RollBack();

        Assert.Equal(before, _checkout.State());
        Assert.Equal(before.Count - 2, result.Restored.Count);
    }

    [Fact]
    public void Killed_between_the_journal_and_the_first_edit_the_tree_is_as_it_was()
    {
        var before = Start().State();

        Assert.Empty(RollBack().Restored);
        Assert.Equal(before, _checkout.State());
    }

    [Fact]
    public void Killed_in_the_middle_of_the_edits_the_tree_comes_back_byte_for_byte()
    {
        var before = Start().State();
        _checkout.Write("A.cs", "half of").Write("B.cs", "changed\n");

        RollBack();

        Assert.Equal(before, _checkout.State());
        Assert.Equal(TransactionState.RolledBack, Store.All()[^1].State);
    }

    [Fact]
    public void After_a_transaction_that_was_cut_short_no_other_begins()
    {
        Start();

        Assert.Contains("redis-ssot rollback", Assert.Throws<ToolException>(() => Transaction.Check(_checkout.Checkout, allowDirty: true)).Message);
        Assert.Throws<ToolException>(() => Transaction.Begin(_checkout.Checkout, "redis-ssot fix"));
        RollBack();
        Transaction.Begin(_checkout.Checkout, "redis-ssot fix").Dispose();
    }

    [Fact]
    public void What_was_dirty_before_is_dirty_again()
    {
        _checkout.Write("A.cs", "one\n").Commit().Write("A.cs", "mine\n");
        using (var transaction = Transaction.Begin(_checkout.Checkout, "redis-ssot fix"))
        {
            _checkout.Write("A.cs", "fixed\n");
            transaction.Keep("fixed");
        }

        RollBack();

        Assert.Equal("mine\n", _checkout.Read("A.cs"));
    }

    [Fact]
    public void A_single_file_can_be_taken_back()
    {
        Change();

        Assert.Equal(["B.cs"], RollBack(files: "A.cs").Left);
        Assert.Equal(("a\n", "fixed\n"), (_checkout.Read("A.cs"), _checkout.Read("B.cs")));
        Assert.Equal(TransactionState.PartlyRolledBack, Store.All()[^1].State);

        RollBack();
        Assert.Equal("b\n", _checkout.Read("B.cs"));
        Assert.Equal(TransactionState.RolledBack, Store.All()[^1].State);
    }

    [Fact]
    public void A_file_that_was_edited_since_is_only_overwritten_by_force_and_is_not_lost()
    {
        Change();
        _checkout.Write("A.cs", "edited since\n");

        Assert.Contains("A.cs", Assert.Throws<ToolException>(() => RollBack()).Message);
        Assert.Equal(("edited since\n", "fixed\n"), (_checkout.Read("A.cs"), _checkout.Read("B.cs")));

        var replaced = Rollback.Run(_checkout.Checkout, null, [], force: true).Restored.Single(file => file.Path == "A.cs");
        Assert.Equal("a\n", _checkout.Read("A.cs"));
        Assert.Equal("edited since", _checkout.Git("show", replaced.Blob!));
    }

    [Fact]
    public void Nothing_to_take_back_and_an_unknown_id_are_said()
    {
        _checkout.Commit();

        Assert.Equal("There is nothing to take back.", Assert.Throws<ToolException>(() => RollBack()).Message);
        Assert.Contains("'2020'", Assert.Throws<ToolException>(() => Rollback.Run(_checkout.Checkout, "2020", [], force: false)).Message);
        Change();
        Assert.Contains("'C.cs'", Assert.Throws<ToolException>(() => RollBack(files: "C.cs")).Message);
    }

    [Fact]
    public void Only_one_command_at_a_time_changes_the_tree()
    {
        _checkout.Commit();
        using var transaction = Transaction.Begin(_checkout.Checkout, "redis-ssot fix");

        Assert.Contains("Another redis-ssot", Assert.Throws<ToolException>(() => RollBack()).Message);
    }

    [Fact]
    public async Task What_the_killed_tool_had_started_is_stopped_before_the_files_come_back()
    {
        _checkout.Write("A.cs", "a\n").Commit();
        var file = _checkout["A.cs"];
        using var orphan = Process.Start("/bin/sh", ["-c", $"sleep 1; echo late > '{file}'"]);
        using (var transaction = Transaction.Begin(_checkout.Checkout, "redis-ssot fix"))
            transaction.NoteRunning(orphan);

        RollBack();
        await Task.Delay(TimeSpan.FromSeconds(1.5));

        Assert.Equal("a\n", _checkout.Read("A.cs"));
    }

    [Fact]
    public void A_rollback_point_outlives_the_garbage_collection_of_git()
    {
        _checkout.Commit().Write("Untracked.cs", "only here\n");
        using (var transaction = Transaction.Begin(_checkout.Checkout, "redis-ssot fix"))
        {
            _checkout.Write("Untracked.cs", "changed\n");
            transaction.Keep("changed");
        }

        _checkout.Git("gc", "--quiet", "--prune=now");
        RollBack();

        Assert.Equal("only here\n", _checkout.Read("Untracked.cs"));
    }

    [Fact]
    public void A_work_tree_behind_a_symbolic_link_has_the_path_that_it_was_given()
    {
        _checkout.Write("src/A.cs", "a\n").Commit();
        var link = _checkout.Root + "-link";
        Directory.CreateSymbolicLink(link, _checkout.Root);
        try
        {
            Assert.Equal(link, Checkout.Around(Path.Combine(link, "src")).Root);
        }
        finally
        {
            Directory.Delete(link);
        }
    }

    [Fact]
    public void A_copy_to_try_in_leaves_no_trace()
    {
        _checkout.Write("A.cs", "a\r\n").Commit().Write("A.cs", "mine\r\n").Write("Untracked.cs", "u\n");
        var before = _checkout.State();

        using (var scratch = ScratchTree.Of(_checkout.Checkout))
        {
            Assert.Equal("mine\r\n", File.ReadAllText(scratch.Map(_checkout["A.cs"])));
            Assert.Equal("u\n", File.ReadAllText(scratch.Map(_checkout["Untracked.cs"])));
            File.WriteAllText(scratch.Map(_checkout["A.cs"]), "fixed");
        }

        Assert.Equal(before, _checkout.State());
        Assert.Single(_checkout.Git("worktree", "list").Split('\n'));
        Assert.Empty(_checkout.Git("for-each-ref", "refs/redis-ssot"));
    }

    private TransactionStore Store => new(_checkout.Checkout);

    private RollbackResult RollBack(params string[] files) => Rollback.Run(_checkout.Checkout, null, files, force: false);

    // A killed tool leaves an open journal, and the system lets go of its lock.
    private TestCheckout Start()
    {
        _checkout.Write("A.cs", "a\n").Write("B.cs", "b\r\n").Commit();
        Transaction.Begin(_checkout.Checkout, "redis-ssot fix").Dispose();
        return _checkout;
    }

    private void Change()
    {
        _checkout.Write("A.cs", "a\n").Write("B.cs", "b\n").Commit();
        using var transaction = Transaction.Begin(_checkout.Checkout, "redis-ssot fix");
        _checkout.Write("A.cs", "fixed\n").Write("B.cs", "fixed\n");
        transaction.Keep("fixed");
    }
}
