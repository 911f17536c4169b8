using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RedisSsot.Benchmarks.Contenders;
using RedisSsot.CodeFixes.Fixes;

namespace RedisSsot.Benchmarks.Modes;

/// <summary>A fix of all openings of a project. Its findings are found once, before; what is measured is the fix.</summary>
internal sealed class FixAll
{
    private static readonly UseAccessorFix Fix = new();

    private readonly Project _project;
    private readonly Findings _findings;

    private FixAll(Project project, Findings findings) => (_project, _findings) = (project, findings);

    /// <summary>How many findings there are.</summary>
    public int Count => _findings.All.Length;

    /// <summary>Analyses a project.</summary>
    public static async Task<FixAll> OfAsync(Project project) => new(project, new(await AnalyseAsync(project)));

    /// <summary>Analyses a project as a build does.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyseAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        return await Contender.RedisSsot.Over(new(compilation, project.AnalyzerOptions), compilation).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>Fixes everything in the scope of the solution.</summary>
    public async Task<Project> RunAsync()
    {
        var context = new FixAllContext(
            _project.Documents.First(),
            Fix,
            FixAllScope.Solution,
            UseAccessorFix.EquivalenceKey,
            Fix.FixableDiagnosticIds,
            _findings,
            CancellationToken.None);
        var action = await Fix.GetFixAllProvider().GetFixAsync(context) ?? throw new InvalidOperationException("There is nothing to fix.");
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(_project.Id)!;
    }

    /// <summary>The findings of a project, by their files.</summary>
    private sealed class Findings(ImmutableArray<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        private readonly ILookup<SyntaxTree?, Diagnostic> _byTree = all.ToLookup(finding => finding.Location.SourceTree);

        public ImmutableArray<Diagnostic> All => all;

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(all);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            _byTree[await document.GetSyntaxTreeAsync(cancellationToken)];

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(all.Where(finding => !finding.Location.IsInSource));
    }
}
