using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Transactions;

/// <summary>
/// Runs the user's verify commands on the fixed tree. When one fails, the changed files are halved until those that break it
/// are found; every try is a build and a run of the commands, so after a few of them the suspects that are left go back together.
/// </summary>
internal sealed class Verification(IWorkbench workbench, GuardedBuild build, Transaction transaction, IReadOnlyList<string> verify, Action<string> say)
{
    private const int MostTries = 8;

    private readonly HashSet<string> _good = [];
    private int _tries;
    private string _failure = "";

    public async Task<ScanResult> RunAsync(ScanResult scan, CancellationToken cancellationToken)
    {
        if (await Failure(cancellationToken) is not { } failure)
            return scan;

        _failure = failure;
        say($"{failure}. Looking for the files that cause it …");
        var all = transaction.Changed();
        var applied = transaction.Now();
        await Split(all);

        // The last try may have been one that failed.
        transaction.Restore(all.Except(_good));
        applied.Restore(_good);
        return await build.RunAsync(cancellationToken);

        async Task Split(IReadOnlyList<string> suspects)
        {
            if (suspects.Count == 1)
            {
                build.TakeBack(suspects, _failure);
                return;
            }

            foreach (var half in new[] { suspects.Take(suspects.Count / 2).ToList(), [.. suspects.Skip(suspects.Count / 2)] })
            {
                if (_tries == MostTries)
                    build.TakeBack(half, _failure);
                else if (await Holds(half))
                    _good.UnionWith(half);
                else
                    await Split(half);
            }
        }

        async Task<bool> Holds(List<string> half)
        {
            _tries++;
            say($"Try {_tries} of at most {MostTries}: {half.Count} of {all.Count} files …");
            transaction.Restore(all);
            applied.Restore(_good.Concat(half));

            // Half of a change need not compile: that is a no as well, and no reason to take files back one by one.
            return (await workbench.ScanAsync(cancellationToken)).Errors.Count == 0 && await Failure(cancellationToken) is null;
        }
    }

    private async Task<string?> Failure(CancellationToken cancellationToken)
    {
        foreach (var command in verify)
        {
            say($"Verifying: {command}");
            if (await workbench.VerifyAsync(command, transaction.NoteRunning, cancellationToken) is { } failure)
                return $"the verify command '{command}' failed: {failure}";
        }

        return null;
    }
}
