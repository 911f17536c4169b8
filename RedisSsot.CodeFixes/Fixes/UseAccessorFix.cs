using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.CodeFixes.Planning;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Fixes;

/// <summary>Replaces an opening by the shared accessor, and takes away what closed the connection.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseAccessorFix))]
[Shared]
public sealed class UseAccessorFix : CodeFixProvider
{
    /// <summary>The equivalence key of the one action.</summary>
    public const string EquivalenceKey = "RedisSsot.UseAccessor";

    private const string Title = "Use the shared Redis connection";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Descriptors.OpenedOutsideAccessor.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new DocumentFixAll(DocumentPlan.NewTextAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var finding in context.Diagnostics)
        {
            if (!Notes.Read(finding).IsFixable)
                continue;

            // Compiled here, before it is offered. The light bulb waits for one file; in return what it shows is true.
            var text = await VerifiedEdit.ForAsync(context.Document, ImmutableArray.Create(finding), DocumentPlan.NewTextAsync, context.CancellationToken).ConfigureAwait(false);
            if (text is not null)
                context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(context.Document.WithText(text)), EquivalenceKey), finding);
        }
    }
}
