using System;
using System.Collections.Generic;

namespace RedisSsot.Tool.Transactions;

/// <summary>What is known of one transaction, written to disk before the first file changes and at every step after.</summary>
internal sealed record Journal
{
    /// <summary>The time it began and a few random letters; sorts by time.</summary>
    public required string Id { get; init; }

    public required DateTimeOffset Started { get; init; }

    public DateTimeOffset? Finished { get; init; }

    /// <summary>The command line, as the user wrote it.</summary>
    public required string Command { get; init; }

    public required TransactionState State { get; init; }

    /// <summary>Why it ended as it did, in a sentence.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>The files that look otherwise than at the rollback point, once the transaction has ended.</summary>
    public IReadOnlyList<ChangedFile> Files { get; init; } = [];

    /// <summary>The commit that <c>--commit</c> made.</summary>
    public string? Commit { get; init; }

    /// <summary>The process that may be changing files right now. It may outlive the tool.</summary>
    public RunningProcess? Running { get; init; }
}

/// <summary>A file that a transaction left changed: the names of its content before, and after.</summary>
internal sealed record ChangedFile(string Path, string? Before, string? After);

/// <summary>A process id alone is used again by the system; with the time of its start it is not.</summary>
internal sealed record RunningProcess(int Id, DateTimeOffset Started);

internal enum TransactionState
{
    /// <summary>Under way, or cut short: the tree may be anything between before and after.</summary>
    Open,

    /// <summary>Ended, its changes stand.</summary>
    Kept,

    /// <summary>Ended, some of its files were taken back later.</summary>
    PartlyRolledBack,

    /// <summary>Ended, the tree is as it was before.</summary>
    RolledBack,
}
