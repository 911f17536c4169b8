using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RedisSsot.CodeFixes.Planning;

namespace RedisSsot.CodeFixes.Fixes;

/// <summary>Removes the import of a deprecated manager that nothing needs any more.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveImportFix))]
[Shared]
public sealed class RemoveImportFix() : DirectiveFix("Remove the deprecated import", EquivalenceKey, ImportPlan.NewTextAsync, ImportPlan.NewTextsAsync, "RSSOT2002")
{
    /// <summary>The equivalence key of the one action.</summary>
    public const string EquivalenceKey = "RedisSsot.RemoveImport";
}
