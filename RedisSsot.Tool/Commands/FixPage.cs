using System.IO;
using System.Linq;
using RedisSsot.Tool.Building;
using RedisSsot.Tool.Transactions;

namespace RedisSsot.Tool.Commands;

/// <summary>What a fix prints at its end: what is fixed, what is left and why, and the way back.</summary>
internal static class FixPage
{
    public static void Print(TextWriter output, Workplace workplace, FixReport report, int released)
    {
        PrintFindings(output, workplace, report);
        if (released > 0)
            output.WriteLine($"{Count(released, "record")} of the baseline that match nothing any more removed.");
        if (report.Id is null)
            output.WriteLine("Nothing was changed.");
        else if (report.Changed.Count == 0)
            output.WriteLine("Every file is as it was before.");
        else
        {
            output.WriteLine($"Rollback point: {TransactionStore.Reference(report.Id)}");
            output.WriteLine($"Take it back:   redis-ssot rollback {report.Id}");
        }
    }

    public static void PrintDryRun(TextWriter output, Workplace workplace, FixReport report)
    {
        PrintFindings(output, workplace, report);
        output.WriteLine("This was a dry run: no file of the work tree was touched.");
    }

    private static void PrintFindings(TextWriter output, Workplace workplace, FixReport report)
    {
        foreach (var file in report.TakenBack)
            output.WriteLine($"taken back  {file.Path}: {file.Reason}");
        foreach (var path in report.Along)
            output.WriteLine($"along       {path}: no selected finding is in it, and the fix of another file changed it too");
        foreach (var (finding, reason) in report.Left.Select(left => (left.Finding, left.Reason)))
            output.WriteLine($"left        {workplace.Relative(finding.File)}({finding.Line},{finding.Column}): {finding.Rule}: {reason}");
        output.WriteLine($"{Count(report.Fixed, "finding")} fixed in {Count(report.Changed.Count, "file")}, {report.Left.Count} left.");
    }

    public static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
