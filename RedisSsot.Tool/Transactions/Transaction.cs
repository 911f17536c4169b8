using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using RedisSsot.Tool.Git;

namespace RedisSsot.Tool.Transactions;

/// <summary>
/// A change of the work tree with a way back. First the bytes of all files are stored in git, then the journal says that a
/// change is under way, and only then may a file change: killed at any moment, the tree is untouched or can be restored.
/// </summary>
internal sealed class Transaction : IDisposable
{
    private readonly Checkout _checkout;
    private readonly TransactionStore _store;
    private readonly Snapshot _before;
    private readonly IDisposable _lock;
    private Journal _journal;

    private Transaction(Checkout checkout, TransactionStore store, Snapshot before, IDisposable held, Journal journal)
    {
        _checkout = checkout;
        _store = store;
        _before = before;
        _lock = held;
        _journal = journal;
    }

    public string Id => _journal.Id;

    /// <summary>Refuses early, before a long build, what a transaction must not begin with.</summary>
    public static void Check(Checkout checkout, bool allowDirty)
    {
        var store = new TransactionStore(checkout);
        store.Lock().Dispose();
        RefuseUnfinished(store);
        if (!allowDirty && checkout.Dirty() is { Count: > 0 } dirty)
            throw ToolException.Usage($"The work tree has changes that are not committed ({Some(dirty)}). Commit or stash them, or pass --allow-dirty.");
    }

    public static Transaction Begin(Checkout checkout, string command)
    {
        var store = new TransactionStore(checkout);
        var held = store.Lock();
        try
        {
            RefuseUnfinished(store);
            var started = DateTimeOffset.Now;
            var id = started.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture) + "-" + RandomNumberGenerator.GetHexString(4, lowercase: true);
            var before = Snapshot.Take(checkout);
            before.Keep(TransactionStore.Reference(id), $"Before: {command}");
            var journal = new Journal { Id = id, Started = started, Command = command, State = TransactionState.Open };
            store.Save(journal);
            return new Transaction(checkout, store, before, held, journal);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>The files that look otherwise than at the rollback point.</summary>
    public IReadOnlyList<string> Changed() => _before.Changed();

    /// <summary>The tree as it is now, to compare it with or to come back to.</summary>
    public Snapshot Now() => Snapshot.Take(_checkout);

    /// <summary>Puts files back to how they were at the rollback point, while the transaction goes on.</summary>
    public void Restore(IEnumerable<string> files) => _before.Restore(files);

    /// <summary>Notes who is changing files, so that a rollback after a crash can stop them first.</summary>
    public void NoteRunning(Process process)
    {
        try
        {
            Save(_journal with { Running = new RunningProcess(process.Id, process.StartTime) });
        }
        catch (Exception over) when (over is InvalidOperationException or Win32Exception)
        {
            // It was so quick that it has ended, and nobody has to stop it.
        }
    }

    public void Keep(string outcome, string? commit = null)
    {
        var files = Changed();
        if (files.Count == 0)
        {
            // Nothing differs: there is nothing to take back, and the history says so.
            Save(_journal with { State = TransactionState.RolledBack, Finished = DateTimeOffset.Now, Outcome = outcome, Running = null });
            return;
        }

        var after = Snapshot.BlobsNow(_checkout, files);
        Save(_journal with
        {
            State = TransactionState.Kept,
            Finished = DateTimeOffset.Now,
            Outcome = outcome,
            Commit = commit,
            Running = null,
            Files = [.. files.Select((file, at) => new ChangedFile(file, _before.Blob(file), after[at]))],
        });
    }

    /// <summary>Puts everything back. The files that it had changed are the answer.</summary>
    public IReadOnlyList<string> RollBack(string reason)
    {
        var files = Changed();
        _before.Restore(files);
        Save(_journal with { State = TransactionState.RolledBack, Finished = DateTimeOffset.Now, Outcome = reason, Running = null });
        return files;
    }

    public void Dispose() => _lock.Dispose();

    private static void RefuseUnfinished(TransactionStore store)
    {
        if (store.Unfinished() is { } unfinished)
            throw ToolException.Usage($"The transaction {unfinished.Id} was cut short. Take it back first: redis-ssot rollback");
    }

    private void Save(Journal journal)
    {
        _store.Save(journal);
        _journal = journal;
    }

    private static string Some(IReadOnlyList<string> files) =>
        string.Join(", ", files.Take(3)) + (files.Count > 3 ? $" and {files.Count - 3} more" : "");
}
