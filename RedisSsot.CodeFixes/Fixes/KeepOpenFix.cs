using System.Collections.Generic;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.CodeFixes.Planning;

namespace RedisSsot.CodeFixes.Fixes;

/// <summary>Takes away what closes the shared connection.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepOpenFix))]
[Shared]
public sealed class KeepOpenFix() : PlannedFix("Leave the shared Redis connection open", EquivalenceKey, "RSSOT3001")
{
    /// <summary>The equivalence key of the one action.</summary>
    public const string EquivalenceKey = "RedisSsot.KeepOpen";

    /// <inheritdoc/>
    protected override Task<SourceText> PlanAsync(Document document, IReadOnlyCollection<Diagnostic> findings, CancellationToken cancellation) =>
        ClosingPlan.NewTextAsync(document, findings, cancellation);
}
