using System;
using System.CommandLine;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using RedisSsot.Tool.Baselines;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Commands;

/// <summary><c>redis-ssot baseline</c>: freezes today's findings, and from then on only lets go of them.</summary>
internal static class BaselineCommand
{
    private static readonly Argument<string?> Place = CommonOptions.Path();
    private static readonly Option<bool> AllowGrowth = new("--allow-growth") { Description = "Accepts new findings as well. Without it the baseline only shrinks." };
    private static readonly Option<bool> Check = new("--check") { Description = "Changes nothing. Exit code 1 where a record is stale or a finding has none." };
    private static readonly BuildOptions Build = new();

    public static Command Create()
    {
        var command = Build.AddTo(new Command("baseline", "Writes RedisSsot.Baseline.txt, the findings that are accepted; where it exists, only takes away what is fixed.") { Place, AllowGrowth, Check });
        command.Validators.Add(result =>
        {
            if (result.GetValue(AllowGrowth) && result.GetValue(Check))
                result.AddError("--allow-growth and --check cannot be combined: a check changes nothing.");
        });
        command.SetAction(async (parsed, cancellationToken) =>
            (int)await RunAsync(Workplace.Find(parsed.GetValue(Place)), Build.Of(parsed), parsed.GetValue(AllowGrowth), parsed.GetValue(Check), cancellationToken));
        return command;
    }

    private static async Task<ExitCode> RunAsync(Workplace workplace, BuildSettings build, bool allowGrowth, bool check, CancellationToken cancellationToken)
    {
        var update = BaselineUpdate.Of(await Scan.RunAsync(workplace, build.Arguments, cancellationToken: cancellationToken));
        foreach (var list in update.Lists)
        {
            foreach (var problem in list.Problems)
                Console.Error.WriteLine($"{workplace.Relative(list.Path)}: {problem}");
        }

        var isBad = update.Lists.Any(list => list.Problems.Count > 0);
        return check ? PrintCheck(update, isBad) : Write(workplace, update, allowGrowth, isBad);
    }

    private static ExitCode PrintCheck(BaselineUpdate update, bool isBad)
    {
        foreach (var record in update.Stale.Order())
            Console.WriteLine($"stale  {record}");
        foreach (var (_, record) in update.New)
            Console.WriteLine($"new    {record}");

        Console.WriteLine($"{update.Stale.Count} stale, {update.New.Count + update.OutOfReach} new.");
        return !isBad && update.Stale.Count == 0 && update.New.Count + update.OutOfReach == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    // The first baseline accepts everything: that is what it is for. After that, growth has to be asked for, and is named.
    private static ExitCode Write(Workplace workplace, BaselineUpdate update, bool allowGrowth, bool isBad)
    {
        var isFirst = update.Lists.Count == 0;
        var accepts = isFirst || allowGrowth;
        foreach (var path in update.Shrink())
            Console.WriteLine($"{workplace.Relative(path)}: shrunk");
        foreach (var record in update.Stale.Order())
            Console.WriteLine($"- {record}");

        if (accepts)
        {
            foreach (var path in update.Grow())
                Console.WriteLine($"{workplace.Relative(path)}: {(isFirst ? "created" : "GROWN, because of --allow-growth")}");
        }

        foreach (var (_, record) in update.New)
            Console.WriteLine($"{(accepts ? "+" : "new, not accepted:")} {record}");

        Console.WriteLine($"{FixPage.Count(update.Stale.Count, "record")} removed, {(accepts ? update.New.Count : 0)} added.");
        var open = update.OutOfReach + (accepts ? 0 : update.New.Count);
        if (update.OutOfReach > 0)
            Console.WriteLine($"{FixPage.Count(update.OutOfReach, "finding")} in files outside of '{workplace.Folder}' cannot be accepted by a baseline in it.");
        if (open > update.OutOfReach)
            Console.WriteLine("New findings are not accepted: fix them, or pass --allow-growth.");
        return open == 0 && !isBad ? ExitCode.Clean : ExitCode.Findings;
    }
}
