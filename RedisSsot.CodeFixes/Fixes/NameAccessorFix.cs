using System;
using System.Collections.Immutable;
using System.Composition;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.CodeFixes.Planning;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Fixes;

/// <summary>Names one of several candidates as the shared accessor, in the nearest <c>.editorconfig</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameAccessorFix))]
[Shared]
public sealed class NameAccessorFix : CodeFixProvider
{
    /// <summary>The equivalence key of the actions; each is the choice of a person, so there is no way to take it everywhere.</summary>
    public const string EquivalenceKey = "RedisSsot.NameAccessor";

    private const string FileName = ".editorconfig";
    private const string Setting = "redis_ssot.accessor";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("RSSOT9001");

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var finding in context.Diagnostics)
        {
            foreach (var candidate in Notes.Read(finding).Candidates)
            {
                context.RegisterCodeFix(
                    CodeAction.Create($"Make '{candidate}' the shared accessor", cancellation => NameAsync(context.Document, candidate, cancellation), EquivalenceKey),
                    finding);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> NameAsync(Document document, string accessor, CancellationToken cancellation)
    {
        var project = document.Project;
        var nearest = project.AnalyzerConfigDocuments
            .Where(file => Path.GetFileName(file.FilePath) == FileName && IsAbove(file.FilePath, document.FilePath))
            .OrderByDescending(file => file.FilePath!.Length)
            .FirstOrDefault();
        if (nearest is not null)
        {
            var text = await nearest.GetTextAsync(cancellation).ConfigureAwait(false);
            return project.Solution.WithAnalyzerConfigDocumentText(nearest.Id, SourceText.From(SettingText.With(text.ToString(), Setting, accessor), text.Encoding));
        }

        var folder = Path.GetDirectoryName(project.FilePath ?? document.FilePath) ?? "";
        return project.Solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(project.Id),
            FileName,
            SourceText.From(SettingText.With("", Setting, accessor), System.Text.Encoding.UTF8),
            filePath: Path.Combine(folder, FileName));
    }

    private static bool IsAbove(string? settings, string? file) =>
        file is not null
        && Path.GetDirectoryName(settings)?.TrimEnd(Separators) is { } folder
        && file.StartsWith(folder, StringComparison.Ordinal)
        && file.IndexOfAny(Separators, folder.Length) == folder.Length;
}
