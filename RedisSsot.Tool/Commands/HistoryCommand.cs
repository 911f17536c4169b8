using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using RedisSsot.Tool.Git;
using RedisSsot.Tool.Transactions;

namespace RedisSsot.Tool.Commands;

/// <summary><c>redis-ssot history</c>: the transactions of this work tree.</summary>
internal static class HistoryCommand
{
    public static Command Create()
    {
        var command = new Command("history", "Lists the fixes of this work tree: when, what, how many files, and how it ended.");
        command.SetAction(_ =>
        {
            var all = new TransactionStore(Checkout.Around(Directory.GetCurrentDirectory())).All();
            if (all.Count == 0)
                Console.WriteLine("There was no fix in this work tree yet.");
            else
                Listing.Print(["id", "time", "state", "files", "outcome", "command"], all.Select(Row));
            return (int)ExitCode.Clean;
        });
        return command;
    }

    private static string[] Row(Journal journal) =>
    [
        journal.Id,
        journal.Started.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        journal.State switch
        {
            TransactionState.Open => "cut short",
            TransactionState.Kept => "kept",
            TransactionState.PartlyRolledBack => "partly rolled back",
            _ => "rolled back",
        },
        journal.Files.Count.ToString(CultureInfo.InvariantCulture),
        journal.State == TransactionState.Open ? "take it back with redis-ssot rollback" : journal.Outcome,
        journal.Command,
    ];
}
