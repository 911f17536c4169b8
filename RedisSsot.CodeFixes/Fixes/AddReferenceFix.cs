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

/// <summary>Adds the reference to the project that declares the accessor, and the using. RSSOT9001 has no place in a file, so the places that need the accessor offer it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddReferenceFix))]
[Shared]
public sealed class AddReferenceFix : CodeFixProvider
{
    /// <summary>The equivalence key of the one action.</summary>
    public const string EquivalenceKey = "RedisSsot.AddReference";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS0103", "CS0234", "CS0246", "CS0400", "RSSOT1001", "RSSOT1003", "RSSOT2001");

    /// <summary>What depends on what is for a person to say, project by project: all at once, nothing changes.</summary>
    public override FixAllProvider GetFixAllProvider() => new DocumentFixAll((document, _, cancellation) => document.GetTextAsync(cancellation));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (!document.Project.Solution.Workspace.CanApplyChange(ApplyChangesKind.AddProjectReference))
            return;

        foreach (var problem in context.Diagnostics)
        {
            if (problem.Id.StartsWith("RSSOT", System.StringComparison.Ordinal) && Notes.Read(problem).IsFixable)
                continue;

            foreach (var project in await MissingReference.FindAsync(document, problem, context.CancellationToken).ConfigureAwait(false))
                context.RegisterCodeFix(CodeAction.Create($"Add a reference to '{project.Name}'", cancellation => MissingReference.AddAsync(document, project, problem, cancellation), EquivalenceKey), problem);
        }
    }
}
