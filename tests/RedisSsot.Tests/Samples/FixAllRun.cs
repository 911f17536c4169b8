using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using RedisSsot.CodeFixes.Fixes;
using RedisSsot.Hosting;

namespace RedisSsot.Tests.Samples;

/// <summary>Analyses and fixes a whole solution as a host does.</summary>
internal static class FixAllRun
{
    /// <summary>What each fix repairs, in the order in which <c>dotnet format analyzers</c> goes through the rules.</summary>
    public static ImmutableArray<RuleFix> Fixes { get; } =
    [
        new("RSSOT1001", new UseAccessorFix(), UseAccessorFix.EquivalenceKey),
        new("RSSOT1002", new ShareConnectionFix(), ShareConnectionFix.EquivalenceKey),
        new("RSSOT1003", new UseAccessorFix(), UseAccessorFix.EquivalenceKey),
        new("RSSOT1004", new RegisterOnceFix(), RegisterOnceFix.EquivalenceKey),
        new("RSSOT2001", new ReplaceManagerFix(), ReplaceManagerFix.EquivalenceKey),
        new("RSSOT2002", new RemoveImportFix(), RemoveImportFix.EquivalenceKey),
        new("RSSOT2003", new DissolveAliasFix(), DissolveAliasFix.EquivalenceKey),
        new("RSSOT2004", new ReplaceManagerFix(), ReplaceManagerFix.EquivalenceKey),
        new("RSSOT3001", new KeepOpenFix(), KeepOpenFix.EquivalenceKey),
    ];

    /// <summary>All findings of a project.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Project project)
    {
        var compilation = await project.GetCompilationAsync();
        return await compilation!.WithAnalyzers([new RedisSsotAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>All findings of a solution.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Solution solution) =>
        [.. (await Task.WhenAll(solution.Projects.Select(FindingsAsync))).SelectMany(findings => findings)];

    /// <summary>The solution after one fix-all of openings in the scope of the solution.</summary>
    public static Task<Solution> FixAsync(Solution solution) => FixAsync(solution, new UseAccessorFix(), UseAccessorFix.EquivalenceKey);

    /// <summary>The solution after the fixes of all rules, one rule after the other.</summary>
    public static Task<Solution> FixRulesAsync(Solution solution) => FixRulesAsync(solution, Fixes);

    /// <summary>The solution after the fixes of some rules, one rule after the other.</summary>
    public static async Task<Solution> FixRulesAsync(Solution solution, IEnumerable<RuleFix> fixes)
    {
        foreach (var (rule, fix, equivalenceKey) in fixes)
            solution = await FixAsync(solution, fix, equivalenceKey, rule);
        return solution;
    }

    /// <summary>The solution after one fix-all of any kind in the scope of the solution.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="fix">The fix.</param>
    /// <param name="equivalenceKey">The action to take.</param>
    /// <param name="rules">The rules whose findings are fixed; all that the fix repairs, if none is named.</param>
    public static async Task<Solution> FixAsync(Solution solution, CodeFixProvider fix, string equivalenceKey, params string[] rules)
    {
        var context = new FixAllContext(
            solution.Projects.First().Documents.First(),
            fix,
            FixAllScope.Solution,
            equivalenceKey,
            rules is [] ? fix.FixableDiagnosticIds : [.. rules],
            new Findings(),
            CancellationToken.None);

        if (await fix.GetFixAllProvider()!.GetFixAsync(context) is not { } action)
            return solution;

        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    /// <summary>The fix of one rule.</summary>
    /// <param name="Rule">The rule.</param>
    /// <param name="Fix">The fix.</param>
    /// <param name="EquivalenceKey">Its one action.</param>
    public sealed record RuleFix(string Rule, CodeFixProvider Fix, string EquivalenceKey);

    /// <summary>Analyses each project once, however many of its files are asked for.</summary>
    private sealed class Findings : FixAllContext.DiagnosticProvider
    {
        private readonly ConcurrentDictionary<ProjectId, Task<ImmutableArray<Diagnostic>>> _findings = new();

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await Of(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await Of(document.Project)).Where(finding => finding.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await Of(project)).Where(finding => !finding.Location.IsInSource);

        private Task<ImmutableArray<Diagnostic>> Of(Project project) => _findings.GetOrAdd(project.Id, _ => FindingsAsync(project));
    }
}
