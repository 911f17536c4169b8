using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using RedisSsot.Tool.Building;
using RedisSsot.Tool.Transactions;

namespace RedisSsot.ToolTests.Transactions;

/// <summary>
/// A compiler and a fixer for a language of four words, one on a line: <c>bad</c> is a finding that can be fixed, <c>stuck</c> one that
/// cannot, <c>frozen</c> one that is accepted, and <c>bad:</c> is one whose fix writes what follows. <c>error</c> does not compile, nor does
/// a file while another one says <c>breaks</c> and its name.
/// </summary>
internal sealed class FakeWorkbench(TestCheckout checkout) : IWorkbench
{
    private const string Fixed = "good";

    /// <summary>What a verify command says; null where it succeeds.</summary>
    public Func<string, string?> Verify { get; set; } = _ => null;

    /// <summary>Done instead of a fix.</summary>
    public Action? InsteadOfFix { get; set; }

    public string? Phase { get; set; }

    public List<string> Verified { get; } = [];

    public int Fixes { get; private set; }

    private string[] Sources => [.. Directory.GetFiles(checkout.Root, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public Task<ScanResult> ScanAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var findings = Sources.SelectMany(FindingsIn).ToList();
        var project = checkout["App.csproj"];
        var scanned = new ScannedProject(project, "net10.0", false, new("0.1.0", true), null, [], Sources, [checkout[".editorconfig"]], [checkout["RedisSsot.Baseline.txt"]], findings);
        return Task.FromResult(new ScanResult(new Workplace(project, [project]), [scanned], [.. Sources.SelectMany(ErrorsIn)]));
    }

    public Task FixAsync(IReadOnlyList<string> rules, IReadOnlyList<string> files, Action<Process> onStart, CancellationToken cancellationToken)
    {
        Fixes++;
        if (InsteadOfFix is not null)
        {
            InsteadOfFix();
            return Task.CompletedTask;
        }

        foreach (var file in files)
            File.WriteAllText(file, string.Concat(File.ReadAllText(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => FixLine(line) + "\n")));
        return Task.CompletedTask;
    }

    public Task<string?> VerifyAsync(string command, Action<Process> onStart, CancellationToken cancellationToken)
    {
        Verified.Add(command);
        return Task.FromResult(Verify(command));
    }

    private static string FixLine(string line) => line == "bad" ? Fixed : line.StartsWith("bad:", StringComparison.Ordinal) ? line[4..] : line;

    private IEnumerable<Finding> FindingsIn(string file) =>
        File.ReadAllText(file).Split('\n').Select(line => line.TrimEnd('\r')).SelectMany((line, index) => line switch
        {
            "stuck" => [Finding(file, index + 1, FindingState.Active, isFixable: false)],
            "frozen" => [Finding(file, index + 1, FindingState.Frozen, isFixable: true)],
            _ when line.StartsWith("bad", StringComparison.Ordinal) => [Finding(file, index + 1, FindingState.Active, isFixable: true)],
            _ => Array.Empty<Finding>(),
        });

    private Finding Finding(string file, int line, FindingState state, bool isFixable)
    {
        var properties = new Dictionary<string, string> { ["Fixable"] = isFixable ? "true" : "false", ["Member"] = Path.GetFileName(file), ["Target"] = "Connect", ["Ordinal"] = "1" };
        if (!isFixable)
            properties["Reason"] = "it is stuck";
        if (Phase is not null && file.Contains(Phase, StringComparison.Ordinal))
            properties["Phase"] = Phase;
        return new("RSSOT1001", "warning", file, line, 1, "text", properties, state);
    }

    private IEnumerable<CompilerError> ErrorsIn(string file) =>
        File.ReadAllText(file).Split('\n').Select(line => line.TrimEnd('\r')).SelectMany<string, CompilerError>(line =>
            line == "error" ? [new("CS0103", file, 1, "The name does not exist", checkout["App.csproj"])]
            : line.StartsWith("breaks ", StringComparison.Ordinal) ? [new("CS1501", checkout[line[7..]], 1, "No overload", checkout["App.csproj"])]
            : []);
}
