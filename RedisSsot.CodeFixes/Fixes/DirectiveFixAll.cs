using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.CodeFixes.Planning;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Fixes;

/// <summary>Fixes all findings on using directives: those of files first, each file for itself, then global ones, one after the other.</summary>
internal sealed class DirectiveFixAll(DocumentFixAll files, ProjectPlan plan) : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var cancellation = fixAllContext.CancellationToken;
        var globals = await GlobalAsync(fixAllContext).ConfigureAwait(false);

        var solution = fixAllContext.Solution;
        if (await files.GetFixAsync(fixAllContext).ConfigureAwait(false) is { } inFiles)
        {
            var operations = await inFiles.GetOperationsAsync(cancellation).ConfigureAwait(false);
            solution = operations.OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution ?? solution;
        }

        foreach (var (id, key, notes) in globals)
        {
            // In a file that several projects share the directive is gone after the first of them.
            if (solution.GetDocument(id) is { } home && await SharedProjects.ChangeAsync(home, key, notes, plan, cancellation).ConfigureAwait(false) is { } changed)
                solution = changed;
        }

        // Where nothing can be fixed the action changes nothing: 'dotnet format' takes none at all for a mistake.
        return CodeAction.Create("Fix all", _ => Task.FromResult(solution), fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<List<(DocumentId Id, DirectiveKey Key, Notes Notes)>> GlobalAsync(FixAllContext context)
    {
        var documents = context.Scope switch
        {
            FixAllScope.Document => context.Document is { } document ? [document] : [],
            FixAllScope.Project => context.Project.Documents,
            _ => context.Solution.Projects.Where(project => project.Language == context.Project.Language).SelectMany(project => project.Documents),
        };

        var found = new List<(DocumentId, DirectiveKey, Notes)>();
        foreach (var document in documents)
        {
            var findings = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            foreach (var finding in findings.OrderBy(finding => finding.Location.SourceSpan.Start))
            {
                if (Notes.Read(finding) is { IsFixable: true } notes
                    && await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is { } root
                    && DirectiveKey.At(root, finding.Location.SourceSpan) is { IsGlobal: true } key)
                {
                    found.Add((document.Id, key, notes));
                }
            }
        }

        return found;
    }
}
