using System.Collections.Generic;
using System.Composition;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.CodeFixes.Planning;

namespace RedisSsot.CodeFixes.Fixes;

/// <summary>Replaces an opening by the shared accessor, and takes away what kept and closed the connection.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseAccessorFix))]
[Shared]
public sealed class UseAccessorFix() : PlannedFix("Use the shared Redis connection", EquivalenceKey, "RSSOT1001", "RSSOT1003")
{
    /// <summary>The equivalence key of the one action.</summary>
    public const string EquivalenceKey = "RedisSsot.UseAccessor";

    /// <inheritdoc/>
    protected override Task<SourceText> PlanAsync(Document document, IReadOnlyCollection<Diagnostic> findings, CancellationToken cancellation) =>
        DocumentPlan.NewTextAsync(document, findings, cancellation);
}
