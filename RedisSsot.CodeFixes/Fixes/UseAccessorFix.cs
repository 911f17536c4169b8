using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RedisSsot.CodeFixes.Planning;

namespace RedisSsot.CodeFixes.Fixes;

/// <summary>Replaces an opening by the shared accessor, and takes away what kept and closed the connection.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseAccessorFix))]
[Shared]
public sealed class UseAccessorFix() : PlannedFix("Use the shared Redis connection", EquivalenceKey, DocumentPlan.NewTextAsync, "RSSOT1001", "RSSOT1003")
{
    /// <summary>The equivalence key of the one action.</summary>
    public const string EquivalenceKey = "RedisSsot.UseAccessor";
}
