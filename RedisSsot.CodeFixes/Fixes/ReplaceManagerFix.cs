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

/// <summary>Replaces a deprecated manager, together with the variables, parameters and functions that it goes through, in all files where they are.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceManagerFix))]
[Shared]
public sealed class ReplaceManagerFix : CodeFixProvider
{
    /// <summary>The equivalence key of the one action.</summary>
    public const string EquivalenceKey = "RedisSsot.ReplaceManager";

    private const string Title = "Replace the deprecated Redis manager";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("RSSOT2001", "RSSOT2004");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new SolutionFixAll(Title, EquivalenceKey, ManagerPlan.OfSolution);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var finding in context.Diagnostics)
        {
            if (!Notes.Read(finding).IsFixable)
                continue;

            var solution = await VerifiedSolution.ForAsync(context.Document.Project.Solution, ImmutableArray.Create(finding), ManagerPlan.OfSolution, context.CancellationToken).ConfigureAwait(false);
            if (solution is not null)
                context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(solution), EquivalenceKey), finding);
        }
    }
}
