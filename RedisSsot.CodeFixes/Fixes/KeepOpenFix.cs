using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RedisSsot.CodeFixes.Planning;

namespace RedisSsot.CodeFixes.Fixes;

/// <summary>Takes away what closes the shared connection.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepOpenFix))]
[Shared]
public sealed class KeepOpenFix() : PlannedFix("Leave the shared Redis connection open", EquivalenceKey, ClosingPlan.NewTextAsync, "RSSOT3001")
{
    /// <summary>The equivalence key of the one action.</summary>
    public const string EquivalenceKey = "RedisSsot.KeepOpen";
}
