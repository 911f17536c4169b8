using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Hosting;
using RedisSsot.Settings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>
/// All edits of one file that give a meaning to names which have none: the accessor's without its using, and those of managers that are
/// gone. A declared type and the creation beside it compile only together, so all mentions of a type in the file go together.
/// </summary>
internal static class MissingNamePlan
{
    /// <summary>Plans the new text of a file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="problems">What the compiler says about names.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The new text; the old one where nothing is repaired.</returns>
    public static async Task<SourceText> NewTextAsync(Document document, IReadOnlyCollection<Diagnostic> problems, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (await Draft.OfAsync(document, cancellation).ConfigureAwait(false) is not { } draft)
            return text;

        try
        {
            return await PlannedAsync(document, draft, problems, cancellation).ConfigureAwait(false) ?? text;
        }
        catch (Exception thrown) when (CompilerFault.Explains(thrown, draft.Model.Compilation))
        {
            return text;
        }
    }

    private static async Task<SourceText?> PlannedAsync(Document document, Draft draft, IReadOnlyCollection<Diagnostic> problems, CancellationToken cancellation)
    {
        var setUp = new ProjectSetUp(draft.Model.Compilation, document.Project.AnalyzerOptions, cancellation);
        var listed = new ListedNames(setUp.Deprecated);
        var known = new KnownTypes(setUp, draft.Root.SyntaxTree, draft.Model.Compilation);
        var names = Together(new MissingNames(draft.Root, draft.Model, listed, known, cancellation).Find(), problems);
        if (names.Count == 0)
            return null;

        var edits = new MissingNameEdits(draft, setUp);
        foreach (var name in names)
            edits.Add(name);
        edits.AddValues(names);
        if (edits.IsRefused)
            return null;

        var changed = document.WithText(draft.Apply());
        changed = await DeadImports.RemoveAsync(changed, names, cancellation).ConfigureAwait(false);
        changed = await KeepOpenAsync(document, changed, cancellation).ConfigureAwait(false);
        return changed is not null
            && await LossesAsync(changed, cancellation).ConfigureAwait(false) <= await LossesAsync(document, cancellation).ConfigureAwait(false)
            && await ErrorsAsync(changed, cancellation).ConfigureAwait(false) < await ErrorsAsync(document, cancellation).ConfigureAwait(false)
            ? await changed.GetTextAsync(cancellation).ConfigureAwait(false)
            : null;
    }

    /// <summary>Says whether a problem may have to do with Redis. Compares names only: most names that are missing anywhere have nothing to do with it, and each of them ends up here.</summary>
    public static async Task<bool> MayConcernAsync(Document document, Diagnostic problem, CancellationToken cancellation)
    {
        if (await Draft.OfAsync(document, cancellation).ConfigureAwait(false) is not { } draft || !draft.Root.FullSpan.Contains(problem.Location.SourceSpan))
            return false;

        var setUp = new ProjectSetUp(draft.Model.Compilation, document.Project.AnalyzerOptions, cancellation);
        var listed = new ListedNames(setUp.Deprecated);
        var settings = setUp.SettingsOf(draft.Root.SyntaxTree);
        var texts = settings.Accessors.Select(accessor => accessor.Member).Concat(settings.Owners.Select(owner => owner.Text)).Concat(setUp.Deprecated.Select(entry => entry.Replacement ?? ""));
        var known = new HashSet<string>(texts.SelectMany(name => name.Split('.')));
        var around = draft.At(problem.Location).FirstAncestorOrSelf<SyntaxNode>(node => node is StatementSyntax or MemberDeclarationSyntax or UsingDirectiveSyntax);
        return around is not null
            && around.DescendantNodes().OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText).Any(name =>
                known.Contains(name) || listed.MayName(name) || (settings.Accessors.IsEmpty && draft.Model.Compilation.ContainsSymbolsWithName(name, SymbolFilter.Type)));
    }

    /// <summary>The names that the problems are about, and what has to change with them: mentions of the same types, and imports of what is listed in the same lines.</summary>
    private static List<MissingName> Together(IReadOnlyList<MissingName> names, IReadOnlyCollection<Diagnostic> problems)
    {
        var hit = names.Where(name => problems.Any(problem => IsAbout(problem.Location.SourceSpan, name))).ToList();
        var entries = new HashSet<DeprecatedEntry>(hit.Select(name => name.Entry).OfType<DeprecatedEntry>());
        var keys = new HashSet<string>(hit.Where(name => name.Kind != MissingKind.Import).Select(name => name.Key));
        var together = names.Where(name => (name.Kind != MissingKind.Import && keys.Contains(name.Key)) || (name.Entry is { } entry && entries.Contains(entry))).ToList();

        // A pattern fits namespaces that its writer never thought of, unless a name was found in them.
        together.RemoveAll(name => name is { Kind: MissingKind.Import, Entry.Name.HasStars: true }
            && !(DottedText.Of(name.Name) is { } parts && ListedNames.Covers(name.Entry, parts))
            && !together.Any(other => other.Kind != MissingKind.Import && other.Entry == name.Entry));
        return together;
    }

    private static bool IsAbout(TextSpan problem, MissingName name) =>
        problem.Contains(name.Name.Span)
        || (name.Kind == MissingKind.Unseen && DottedText.Next(name.Written)?.Span == problem)
        || ((name.Kind == MissingKind.Import || DottedText.Of(name.Written) is not null) && name.Written.Span.Contains(problem));

    /// <summary>What closed the manager would now close the shared connection for everybody.</summary>
    /// <returns>The file, or null where something would still close it.</returns>
    private static async Task<Document?> KeepOpenAsync(Document before, Document document, CancellationToken cancellation)
    {
        var old = await ClosingsAsync(before, cancellation).ConfigureAwait(false);
        var closings = await ClosingsAsync(document, cancellation).ConfigureAwait(false);
        if (closings.Length <= old.Length)
            return document;
        if (!old.IsEmpty)
            return null; // which of them are new cannot be told

        var open = document.WithText(await ClosingPlan.NewTextAsync(document, closings, cancellation).ConfigureAwait(false));
        return (await ClosingsAsync(open, cancellation).ConfigureAwait(false)).IsEmpty ? open : null;
    }

    private static async Task<ImmutableArray<Diagnostic>> ClosingsAsync(Document document, CancellationToken cancellation) =>
        await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            ? new ProjectSetUp(model.Compilation, document.Project.AnalyzerOptions, cancellation).Closings(model.SyntaxTree.GetRoot(cancellation), model, cancellation).ToImmutableArray()
            : ImmutableArray<Diagnostic>.Empty;

    /// <summary>How often the shared connection goes to where it may be closed. A manager that went there is no connection that may follow.</summary>
    private static async Task<int> LossesAsync(Document document, CancellationToken cancellation) =>
        await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            ? new ProjectSetUp(model.Compilation, document.Project.AnalyzerOptions, cancellation).CountLosses(model.SyntaxTree.GetRoot(cancellation), model, cancellation)
            : 0;

    private static async Task<int> ErrorsAsync(Document document, CancellationToken cancellation) =>
        await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            ? model.GetDiagnostics(cancellationToken: cancellation).Count(problem => problem.Severity == DiagnosticSeverity.Error)
            : 0;
}
