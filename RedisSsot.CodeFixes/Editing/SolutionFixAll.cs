using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RedisSsot.CodeFixes.Editing;

/// <summary>Fixes all findings at once of which each may change several files, by the same plan as a single one.</summary>
internal sealed class SolutionFixAll(string title, string equivalenceKey, SolutionPlan plan) : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var projects = fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project];
        var documents = fixAllContext.Scope == FixAllScope.Document && fixAllContext.Document is { } one ? [one] : projects.SelectMany(project => project.Documents);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var document in documents.OrderBy(document => document.FilePath, StringComparer.Ordinal).ThenBy(document => document.Project.Name, StringComparer.Ordinal))
            findings.AddRange(await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));

        var solution = await VerifiedSolution.ForAsync(fixAllContext.Solution, findings.ToImmutable(), plan, fixAllContext.CancellationToken).ConfigureAwait(false);

        // Where nothing can be fixed the action changes nothing: 'dotnet format' takes none at all for a mistake.
        return CodeAction.Create(title, _ => Task.FromResult(solution ?? fixAllContext.Solution), equivalenceKey);
    }
}
