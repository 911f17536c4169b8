using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RedisSsot.CodeFixes.Planning;

namespace RedisSsot.CodeFixes.Fixes;

/// <summary>Writes the real name wherever an alias hides it, and removes the alias.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DissolveAliasFix))]
[Shared]
public sealed class DissolveAliasFix() : DirectiveFix("Write the real name", EquivalenceKey, AliasPlan.NewTextAsync, AliasPlan.NewTextsAsync, "RSSOT2003")
{
    /// <summary>The equivalence key of the one action.</summary>
    public const string EquivalenceKey = "RedisSsot.DissolveAlias";
}
