using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using RedisSsot.Tool.Baselines;
using RedisSsot.Tool.Building;
using RedisSsot.Tool.Git;
using RedisSsot.Tool.Transactions;

namespace RedisSsot.Tool.Commands;

/// <summary><c>redis-ssot fix</c>: fixes what can be fixed, as a transaction.</summary>
internal static class FixCommand
{
    private static readonly Argument<string?> Place = CommonOptions.Path();
    private static readonly Option<string[]> Phase = Many("--phase", "Only findings of this redis_ssot.phase.");
    private static readonly Option<string[]> Service = Many("--service", "Only findings of this redis_ssot.service.");
    private static readonly Option<string[]> Rule = Many("--rule", "Only findings of this rule.");
    private static readonly Option<string[]> Include = Many("--include", "Only findings in this file or folder.");
    private static readonly Option<string[]> Verify = Many("--verify", "A command that must succeed after the fix; what breaks it is put back.");
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Prints what would change as a unified diff. The work tree is not touched." };
    private static readonly Option<bool> Commit = new("--commit") { Description = "Commits the fixed files." };
    private static readonly Option<bool> AllowDirty = new("--allow-dirty") { Description = "Works on a tree with changes that are not committed." };
    private static readonly BuildOptions Build = new();

    public static Command Create()
    {
        var command = Build.AddTo(new Command("fix", "Fixes what can be fixed: a rollback point, the fixes, a rebuild, your verify commands; what does not hold is put back.")
        {
            Place, Phase, Service, Rule, Include, Verify, DryRun, Commit, AllowDirty,
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(Commit) && result.GetValue(AllowDirty))
                result.AddError("--commit and --allow-dirty cannot be combined: the commit would hold changes that are not the fix's.");
            else if (result.GetValue(Commit) && result.GetValue(DryRun))
                result.AddError("--commit and --dry-run cannot be combined: a dry run changes nothing.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var workplace = Workplace.Find(parsed.GetValue(Place));
            var selection = new Selection(
                parsed.GetValue(Rule) ?? [], parsed.GetValue(Phase) ?? [], parsed.GetValue(Service) ?? [], [.. (parsed.GetValue(Include) ?? []).Select(Path.GetFullPath)]);
            var verify = parsed.GetValue(Verify) ?? [];
            var line = "redis-ssot " + string.Join(' ', parsed.Tokens.Select(token => Quoted(token.Value)));
            var build = Build.Of(parsed);
            return (int)(parsed.GetValue(DryRun)
                ? await TryAsync(workplace, build, selection, verify, line, cancellationToken)
                : await FixAsync(workplace, build, selection, verify, line, parsed.GetValue(AllowDirty), parsed.GetValue(Commit), cancellationToken));
        });
        return command;
    }

    private static async Task<ExitCode> FixAsync(
        Workplace workplace, BuildSettings build, Selection selection, string[] verify, string line, bool allowDirty, bool commit, CancellationToken cancellationToken)
    {
        var checkout = Checkout.Around(workplace.Folder);
        Transaction.Check(checkout, allowDirty);
        var fix = new Fix(checkout, new Workbench(workplace, build, Directory.GetCurrentDirectory()), selection, verify, Say);
        var released = 0;
        var report = await fix.RunAsync(line, Finish, cancellationToken);
        FixPage.Print(Console.Out, workplace, report, released);
        return report.Left.Count == 0 ? ExitCode.Clean : ExitCode.Findings;

        string? Finish(FixReport done)
        {
            // What is fixed must not come back unnoticed.
            var baseline = BaselineUpdate.Of(done.Scan);
            var lists = baseline.Shrink().Select(path => checkout.Relative(path)!).ToList();
            released = baseline.Stale.Count;
            return commit ? CommitFix(checkout, done with { Changed = [.. done.Changed.Union(lists)] }, line) : null;
        }
    }

    // The same transaction, in a copy: what it would do is what it does there.
    private static async Task<ExitCode> TryAsync(Workplace workplace, BuildSettings build, Selection selection, string[] verify, string line, CancellationToken cancellationToken)
    {
        var original = Checkout.Around(workplace.Folder);
        var store = new TransactionStore(original);
        using var held = store.Lock();
        using var scratch = ScratchTree.Of(original);
        var copy = Workplace.Find(scratch.Map(workplace.File));
        var before = Snapshot.Take(scratch.Copy);
        var folder = scratch.Map(Directory.GetCurrentDirectory());
        var fix = new Fix(
            scratch.Copy,
            // Nothing was restored in the copy yet.
            new Workbench(copy, build with { NoRestore = false }, Directory.Exists(folder) ? folder : copy.Folder),
            selection with { Paths = [.. selection.Paths.Select(scratch.Map)] },
            verify,
            Say);
        try
        {
            var report = await fix.RunAsync(line, _ => null, cancellationToken);
            Console.Out.Write(original.Diff(before.Tree, Snapshot.Take(scratch.Copy).Tree));
            FixPage.PrintDryRun(Console.Error, copy, report);
            return report.Left.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
        }
        finally
        {
            // References belong to the whole repository; the journal goes with the copy.
            foreach (var journal in new TransactionStore(scratch.Copy).All())
                original.Run("update-ref", "-d", TransactionStore.Reference(journal.Id));
        }
    }

    private static string? CommitFix(Checkout checkout, FixReport report, string line) =>
        report.Changed.Count == 0 ? null : checkout.Commit($"Redis from the shared accessor: {report.Fixed} findings fixed\n\n{line}\n", report.Changed);

    // What goes on is for those who watch; the result is for those who read a pipe.
    private static void Say(string line) => Console.Error.WriteLine(line);

    private static Option<string[]> Many(string name, string description) =>
        new(name) { Description = description + " May be repeated.", AllowMultipleArgumentsPerToken = false };

    private static string Quoted(string word) => word.Contains(' ') ? $"\"{word}\"" : word;
}
