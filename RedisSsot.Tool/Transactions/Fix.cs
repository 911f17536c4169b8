using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using RedisSsot.Tool.Building;
using RedisSsot.Tool.Git;

namespace RedisSsot.Tool.Transactions;

/// <summary>
/// Fixes what can be fixed and keeps what holds: a file whose fix brings a compiler error or breaks a verify command is put
/// back, and the rest stays. Whatever goes wrong on the way, the tree ends as it began or as the report says.
/// </summary>
internal sealed class Fix(Checkout checkout, IWorkbench workbench, Selection selection, IReadOnlyList<string> verify, Action<string> say)
{
    // A fix may bring another finding to light. What is not done after so many rounds goes round in circles.
    private const int MostRounds = 10;

    private readonly HashSet<string> _aimedAt = [];

    /// <param name="command">The command line, for the journal.</param>
    /// <param name="finish">Runs while the transaction is still open, on what is about to be kept; what it changes is kept too.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    public async Task<FixReport> RunAsync(string command, Func<FixReport, string?> finish, CancellationToken cancellationToken)
    {
        say("Building with the analyzers …");
        var before = (await workbench.ScanAsync(cancellationToken)).ShouldBeComplete();
        selection.Check(before);

        var asked = selection.Of(before);
        if (!asked.Any(IsInReach))
            return new FixReport(null, 0, [], [], [.. asked.Select(finding => new LeftFinding(finding, ReasonFor(finding, null)))], [], before);

        // A test that is red already cannot tell what a fix did.
        foreach (var test in verify)
        {
            say($"Verifying before anything changes: {test}");
            if (await workbench.VerifyAsync(test, _ => { }, cancellationToken) is { } failure)
                throw ToolException.Environment($"'{test}' fails before anything was changed: {failure}");
        }

        using var transaction = Transaction.Begin(checkout, command);
        say($"The files are stored as they are now ({transaction.Id}).");
        try
        {
            var build = new GuardedBuild(checkout, workbench, transaction, say);
            var after = await FixInRounds(before, build, transaction, cancellationToken);
            var along = transaction.Changed().Where(path => !_aimedAt.Contains(path)).ToList();
            if (verify.Count > 0 && transaction.Changed().Count > 0)
                after = await new Verification(workbench, build, transaction, verify, say).RunAsync(after, cancellationToken);

            var left = selection.Of(after).Select(finding => new LeftFinding(finding, ReasonFor(finding, build))).ToList();
            var changed = transaction.Changed();
            var report = new FixReport(transaction.Id, asked.Count - left.Count, changed, [.. along.Intersect(changed)], left, build.TakenBack, after);
            transaction.Keep(Outcome(report), finish(report));
            return report with { Changed = transaction.Changed() };
        }
        catch (OperationCanceledException)
        {
            transaction.RollBack("interrupted");
            throw ToolException.Environment("Interrupted. Every file is as it was before.");
        }
        catch (Exception problem)
        {
            transaction.RollBack(problem.Message.ReplaceLineEndings(" "));
            throw;
        }
    }

    private async Task<ScanResult> FixInRounds(ScanResult before, GuardedBuild build, Transaction transaction, CancellationToken cancellationToken)
    {
        var after = before;
        for (var round = 1; round <= MostRounds; round++)
        {
            var todo = selection.Of(after).Where(finding => IsInReach(finding) && build.ReasonFor(finding.File) is null).ToList();
            if (todo.Count == 0)
                break;

            var rules = todo.Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal).ToList();
            var files = todo.Select(finding => finding.File).Distinct().ToList();
            say($"Round {round}: {todo.Count} findings to fix in {files.Count} files …");
            _aimedAt.UnionWith(files.Select(checkout.Relative).OfType<string>());
            var tree = transaction.Now().Tree;
            await workbench.FixAsync(rules, files, transaction.NoteRunning, cancellationToken);
            if (transaction.Now().Tree == tree)
                break;

            after = await build.RunAsync(cancellationToken);
        }

        return after;
    }

    // A file outside of the work tree could not be put back.
    private bool IsInReach(Finding finding) => finding.IsFixable && finding.File.Length > 0 && checkout.Relative(finding.File) is not null;

    private string ReasonFor(Finding finding, GuardedBuild? build) =>
        build?.ReasonFor(finding.File)
        ?? (!finding.IsFixable ? finding.Reason ?? "there is no automatic fix for it"
            : !IsInReach(finding) ? "the file is outside of the git work tree"
            : "dotnet format left it as it is: with the code of all projects in sight, the fix does not hold");

    private static string Outcome(FixReport report) =>
        report.Changed.Count == 0
            ? report.TakenBack.Count > 0 ? $"nothing could be kept: {report.TakenBack[0].Reason}" : "nothing was changed"
            : $"{report.Fixed} fixed, {report.Left.Count} left" + (report.TakenBack.Count > 0 ? $", {report.TakenBack.Count} files taken back" : "");
}
