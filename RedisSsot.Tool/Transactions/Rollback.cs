using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using RedisSsot.Tool.Git;

namespace RedisSsot.Tool.Transactions;

/// <summary>Takes a transaction back, after its end or after it was cut short.</summary>
internal static class Rollback
{
    /// <summary>
    /// Without an id: the transaction that was cut short, else the last one that still stands. With files: only these.
    /// A file that was edited since is not overwritten unless forced. What is replaced is kept in git, named in the result.
    /// </summary>
    public static RollbackResult Run(Checkout checkout, string? id, IReadOnlyList<string> files, bool force)
    {
        var store = new TransactionStore(checkout);
        using var held = store.Lock();
        var journal = Choose(store, id);
        var open = journal.State == TransactionState.Open;
        if (open && journal.Running is { } running)
            Stop(running);

        var before = Snapshot.Read(checkout, TransactionStore.Reference(journal.Id));
        var candidates = open ? before.Changed() : [.. journal.Files.Select(file => file.Path)];
        var chosen = files.Count == 0 ? candidates : Among(candidates, files, journal.Id);
        var now = Snapshot.BlobsNow(checkout, chosen);

        if (!open && !force)
            RefuseEdited(journal, chosen, now);

        before.Restore(chosen);

        var left = candidates.Except(chosen).ToArray();
        var unfinished = open && left.Length > 0;
        store.Save(journal with
        {
            // One file out of a broken transaction does not mend it: it stays to be taken back.
            State = unfinished ? TransactionState.Open : left.Length > 0 ? TransactionState.PartlyRolledBack : TransactionState.RolledBack,
            Finished = unfinished ? null : DateTimeOffset.Now,
            Outcome = left.Length > 0 ? $"{chosen.Count} of {candidates.Count} files taken back later" : open ? "cut short, then taken back" : "taken back later",
            Files = [.. journal.Files.Where(file => left.Contains(file.Path))],
            Running = null,
        });

        return new RollbackResult(journal, [.. chosen.Zip(now, (path, blob) => new ReplacedFile(path, blob))], left);
    }

    private static Journal Choose(TransactionStore store, string? id)
    {
        var all = store.All();
        if (id is not null)
        {
            var named = all.Where(journal => journal.Id.StartsWith(id, StringComparison.Ordinal)).ToArray();
            return named switch
            {
                [] => throw ToolException.Usage($"There is no transaction '{id}'. redis-ssot history lists them."),
                [{ State: TransactionState.RolledBack }] => throw ToolException.Usage($"The transaction {named[0].Id} was taken back already."),
                [var only] => only,
                _ => throw ToolException.Usage($"'{id}' names {named.Length} transactions. Write more of the id."),
            };
        }

        return all.LastOrDefault(journal => journal.State == TransactionState.Open)
            ?? all.LastOrDefault(journal => journal.State is TransactionState.Kept or TransactionState.PartlyRolledBack)
            ?? throw ToolException.Usage("There is nothing to take back.");
    }

    private static string[] Among(IReadOnlyList<string> candidates, IReadOnlyList<string> files, string id)
    {
        var unknown = files.Except(candidates).ToArray();
        return unknown.Length == 0
            ? [.. files.Distinct()]
            : throw ToolException.Usage($"The transaction {id} did not change '{unknown[0]}'.");
    }

    private static void RefuseEdited(Journal journal, IReadOnlyList<string> chosen, IReadOnlyList<string?> now)
    {
        var edited = chosen.Where((path, at) => journal.Files.First(file => file.Path == path) is var file && now[at] != file.After && now[at] != file.Before).ToArray();
        if (edited.Length > 0)
            throw ToolException.Usage($"{edited.Length} files were edited since, the first is '{edited[0]}'. Pass --force to overwrite them, or --file to choose.");
    }

    // What the killed tool had started goes on by itself, and would write into the restored tree.
    private static void Stop(RunningProcess running)
    {
        try
        {
            using var process = Process.GetProcessById(running.Id);
            if ((process.StartTime - running.Started.LocalDateTime).Duration() > TimeSpan.FromSeconds(2))
                return;

            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // It has ended.
        }
    }
}

/// <summary>What a rollback did.</summary>
internal sealed record RollbackResult(Journal Journal, IReadOnlyList<ReplacedFile> Restored, IReadOnlyList<string> Left);

/// <summary>A restored file, and the name in git of the content that it had until now; null where it was gone.</summary>
internal sealed record ReplacedFile(string Path, string? Blob);
