using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.CodeFixes.Planning;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Fixes;

/// <summary>A fix of using directives with one action. That of a file changes the file, a global one any file of the project.</summary>
public abstract class DirectiveFix : CodeFixProvider
{
    private readonly string _title;
    private readonly string _equivalenceKey;
    private readonly Func<Document, IReadOnlyCollection<Diagnostic>, CancellationToken, Task<SourceText>> _filePlan;
    private readonly ProjectPlan _projectPlan;

    private protected DirectiveFix(
        string title,
        string equivalenceKey,
        Func<Document, IReadOnlyCollection<Diagnostic>, CancellationToken, Task<SourceText>> filePlan,
        ProjectPlan projectPlan,
        string rule)
    {
        _title = title;
        _equivalenceKey = equivalenceKey;
        _filePlan = filePlan;
        _projectPlan = projectPlan;
        FixableDiagnosticIds = ImmutableArray.Create(rule);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new DirectiveFixAll(new DocumentFixAll(_filePlan), _projectPlan);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;

        foreach (var finding in context.Diagnostics)
        {
            if (Notes.Read(finding) is not { IsFixable: true } notes || DirectiveKey.At(root, finding.Location.SourceSpan) is not { } key)
                continue;

            // Compiled here, before it is offered, as every fix.
            if (await ChangedAsync(context.Document, finding, key, notes, context.CancellationToken).ConfigureAwait(false) is { } changed)
                context.RegisterCodeFix(CodeAction.Create(_title, _ => Task.FromResult(changed), _equivalenceKey), finding);
        }
    }

    private async Task<Solution?> ChangedAsync(Document document, Diagnostic finding, DirectiveKey key, Notes notes, CancellationToken cancellation)
    {
        if (key.IsGlobal)
            return await SharedProjects.ChangeAsync(document, key, notes, _projectPlan, cancellation).ConfigureAwait(false);

        var text = await VerifiedEdit.ForAsync(document, ImmutableArray.Create(finding), _filePlan, cancellation).ConfigureAwait(false);
        return text is null ? null : document.WithText(text).Project.Solution;
    }
}
