using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.CodeFixes.Editing;
using RedisSsot.Detection;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>All edits of one file that replace openings by the accessor: those of its findings, and what follows from them together.</summary>
internal static class DocumentPlan
{
    /// <summary>Plans the new text of a file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="findings">The findings to fix; those that carry a reason against it are passed over.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<SourceText> NewTextAsync(Document document, IReadOnlyCollection<Diagnostic> findings, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return text;
        }

        var editor = new TextEditor(root, text);
        var names = new AccessorExpression(model, new Imports(editor, model));
        var injections = new InjectionEdits(editor, model, names, cancellation);
        var openings = new OpeningEdits(editor, model, names, injections, cancellation);
        var replaced = new List<SyntaxNode>();
        var touched = new List<SyntaxNode>();

        foreach (var finding in findings.OrderBy(finding => finding.Location.SourceSpan.Start))
        {
            var notes = Notes.Read(finding);
            var place = notes.Places.Where(place => place.Role == PlaceRole.Opening).Select(place => place.Location).FirstOrDefault() ?? finding.Location;
            if (!notes.IsFixable
                || root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax reference
                || AccessorModel.Of(notes, model.Compilation) is not { } accessor
                || await Dependents.WouldBreakAsync(document, root, notes, cancellation).ConfigureAwait(false))
            {
                continue;
            }

            replaced.Add(openings.Add(reference, accessor, notes));
            touched.Add(reference);
            touched.AddRange(notes.Places.Select(other => root.FindNode(other.Location.SourceSpan, getInnermostNodeForTie: true)));
        }

        injections.Write();
        new Leftovers(editor, model, cancellation).Add(replaced);
        new AsyncRepair(editor, model, names, cancellation).Add(touched);
        return editor.Apply();
    }
}
