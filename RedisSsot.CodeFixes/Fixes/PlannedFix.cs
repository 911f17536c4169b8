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
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Fixes;

/// <summary>A fix with one action, which plans the new text of a file from the notes of its findings.</summary>
/// <param name="title">What the light bulb shows.</param>
/// <param name="equivalenceKey">What <c>dotnet format</c> and fix-all know the action by.</param>
/// <param name="plan">Plans the new text of a file for some of its findings.</param>
/// <param name="rules">The findings that it repairs.</param>
public abstract class PlannedFix(
    string title,
    string equivalenceKey,
    Func<Document, IReadOnlyCollection<Diagnostic>, CancellationToken, Task<SourceText>> plan,
    params string[] rules) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(rules);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new DocumentFixAll(plan);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var finding in context.Diagnostics)
        {
            if (!Notes.Read(finding).IsFixable)
                continue;

            // Compiled here, before it is offered. The light bulb waits for one file; in return what it shows is true.
            var text = await VerifiedEdit.ForAsync(context.Document, ImmutableArray.Create(finding), plan, context.CancellationToken).ConfigureAwait(false);
            if (text is not null)
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(context.Document.WithText(text)), equivalenceKey), finding);
        }
    }
}
