using System.Collections.Immutable;
using System.Composition;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.CodeFixes.Planning;

namespace RedisSsot.CodeFixes.Fixes;

/// <summary>
/// Repairs compiler errors about the accessor's name, which lacks a using, and about names of deprecated managers, which may be deleted:
/// of those the list is all that is left.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingNameFix))]
[Shared]
public sealed class MissingNameFix : CodeFixProvider
{
    /// <summary>The equivalence key of the one action.</summary>
    public const string EquivalenceKey = "RedisSsot.MissingName";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        "CS0103", // the name does not exist in the current context
        "CS0104", // the name is ambiguous between two types
        "CS0117", // the type does not contain a definition for the member
        "CS0234", // the name does not exist in the namespace
        "CS0246", // the type or namespace could not be found
        "CS0400", // the type or namespace could not be found in the global namespace
        "CS1061"); // the value does not contain a definition for the member

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new DocumentFixAll(MissingNamePlan.NewTextAsync);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var problem in context.Diagnostics)
        {
            if (!await MissingNamePlan.MayConcernAsync(context.Document, problem, context.CancellationToken).ConfigureAwait(false))
                continue;

            var text = await VerifiedEdit.ForAsync(context.Document, ImmutableArray.Create(problem), MissingNamePlan.NewTextAsync, context.CancellationToken).ConfigureAwait(false);
            if (text is not null)
                context.RegisterCodeFix(CodeAction.Create("Use the shared Redis accessor", _ => Task.FromResult(context.Document.WithText(text)), EquivalenceKey), problem);
        }
    }
}
