using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RedisSsot.CodeFixes.Planning;

namespace RedisSsot.CodeFixes.Fixes;

/// <summary>Makes a library share the connection that it would open itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ShareConnectionFix))]
[Shared]
public sealed class ShareConnectionFix() : PlannedFix("Give the library the shared Redis connection", EquivalenceKey, SharingPlan.NewTextAsync, "RSSOT1002")
{
    /// <summary>The equivalence key of the one action.</summary>
    public const string EquivalenceKey = "RedisSsot.ShareConnection";
}
