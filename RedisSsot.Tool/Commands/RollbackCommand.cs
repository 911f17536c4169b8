using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using RedisSsot.Tool.Git;
using RedisSsot.Tool.Transactions;

namespace RedisSsot.Tool.Commands;

/// <summary><c>redis-ssot rollback</c>: takes a fix back, byte for byte.</summary>
internal static class RollbackCommand
{
    private static readonly Argument<string?> Id = new("id")
    {
        Description = "The transaction, or the beginning of its id. Without it: the one that was cut short, else the last one that stands.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string[]> File = new("--file") { Description = "Takes back only this file. May be repeated." };
    private static readonly Option<bool> Force = new("--force") { Description = "Overwrites files that were edited since." };

    public static Command Create()
    {
        var command = new Command("rollback", "Puts the files of a fix back to how they were before it, byte for byte.") { Id, File, Force };
        command.SetAction(parsed =>
        {
            var checkout = Checkout.Around(Directory.GetCurrentDirectory());
            var files = (parsed.GetValue(File) ?? [])
                .Select(file => checkout.Relative(file) ?? throw ToolException.Usage($"'{file}' is outside of the work tree '{checkout.Root}'."))
                .ToList();
            Print(Rollback.Run(checkout, parsed.GetValue(Id), files, parsed.GetValue(Force)));
            return (int)ExitCode.Clean;
        });
        return command;
    }

    private static void Print(RollbackResult result)
    {
        foreach (var file in result.Restored)
            Console.WriteLine($"restored  {file.Path}" + (file.Blob is null ? "" : $"  (it was {file.Blob[..12]}; git show prints it)"));

        Console.WriteLine($"{FixPage.Count(result.Restored.Count, "file")} of the transaction {result.Journal.Id} restored" + (result.Left.Count > 0 ? $", {result.Left.Count} left as they are." : "."));
        if (result.Journal.Commit is { } commit)
            Console.WriteLine($"The fix was committed as {commit[..12]}: commit what was restored, or use git revert.");
    }
}
