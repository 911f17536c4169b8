using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.Detection;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>Writes what an alias stands for wherever it is used, and removes the directive.</summary>
internal static class AliasPlan
{
    /// <summary>Plans the new text of a file without some of its own aliases; global ones are passed over.</summary>
    /// <param name="document">The file.</param>
    /// <param name="findings">The findings to fix; those that carry a reason against it are passed over.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<SourceText> NewTextAsync(Document document, IReadOnlyCollection<Diagnostic> findings, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root)
            return text;

        // One after the other: one alias may stand in the directive of another, or have the name that another one needs.
        var keys = findings
            .Where(finding => Notes.Read(finding).IsFixable)
            .OrderBy(finding => finding.Location.SourceSpan.Start)
            .Select(finding => (Key: DirectiveKey.At(root, finding.Location.SourceSpan), Notes.Read(finding).IsListed))
            .ToList();
        foreach (var (key, isListed) in keys)
        {
            if (key is { IsGlobal: false } && await WithoutAsync(document, key, document, isListed, cancellation).ConfigureAwait(false) is { } changed)
                document = document.WithText(text = changed);
        }

        return text;
    }

    /// <summary>Plans the new texts of all files of a project without a global alias.</summary>
    /// <returns>The texts, or null when they cannot be changed.</returns>
    public static async Task<ImmutableDictionary<DocumentId, SourceText>?> NewTextsAsync(Document home, DirectiveKey key, Notes notes, CancellationToken cancellation)
    {
        var texts = ImmutableDictionary.CreateBuilder<DocumentId, SourceText>();
        foreach (var document in home.Project.Documents)
        {
            if (await WithoutAsync(home, key, document, notes.IsListed, cancellation).ConfigureAwait(false) is { } text)
                texts.Add(document.Id, text);
        }

        return texts.ContainsKey(home.Id) ? texts.ToImmutable() : null;
    }

    /// <summary>The text of a file without uses of an alias, and without its directive if that is in the file.</summary>
    /// <returns>The text, or null when nothing changes.</returns>
    private static async Task<SourceText?> WithoutAsync(Document home, DirectiveKey key, Document document, bool isListed, CancellationToken cancellation)
    {
        var old = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (await home.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } homeModel
            || key.In(await homeModel.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false)) is not { Alias: not null } directive
            || homeModel.GetDeclaredSymbol(directive, cancellation)?.Target is not { } target)
        {
            return null;
        }

        var text = await Draft.NewTextAsync(document, [], (draft, _) => Write(draft, directive, target, isListed), cancellation).ConfigureAwait(false);
        if (document.Id == home.Id)
        {
            // The usings that were added stand somewhere near, so the directive is looked for again.
            var root = await document.WithText(text).GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            if (root is null || key.In(root) is not { } left)
                return null;
            var removal = DirectiveRemoval.Of(text, left);
            text = text.WithChanges(new TextChange(removal.Span, removal.Text));
        }

        return text.ContentEquals(old) ? null : text;
    }

    private static Task Write(Draft draft, UsingDirectiveSyntax directive, INamespaceOrTypeSymbol target, bool isListed)
    {
        var names = new TypeNames(draft.Model, draft.Imports, isListed);
        foreach (var use in AliasUses.In(directive, draft.Root, draft.Model, draft.Cancellation))
        {
            var name = names.At(use, target);
            if (use.Parent is AliasQualifiedNameSyntax qualified && qualified.Alias == use)
                draft.Editor.Add(new(TextSpan.FromBounds(use.SpanStart, qualified.ColonColonToken.Span.End), name + "."));
            else
                draft.Editor.Add(new(use.Span, name));
        }

        return Task.CompletedTask;
    }
}
