using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
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
    public static Task<SourceText> NewTextAsync(Document document, IReadOnlyCollection<Diagnostic> findings, CancellationToken cancellation) =>
        Draft.NewTextAsync(document, findings, (draft, fixable) => WriteAsync(document, draft, fixable), cancellation);

    private static async Task WriteAsync(Document document, Draft draft, IReadOnlyList<(Diagnostic Finding, Notes Notes)> findings)
    {
        var injections = new InjectionEdits(draft.Editor, draft.Model, draft.Names, draft.Cancellation);
        var openings = new OpeningEdits(draft.Editor, draft.Model, draft.Names, injections, draft.Cancellation);
        var replaced = new List<SyntaxNode>();
        var touched = new List<SyntaxNode>();

        foreach (var (finding, notes) in findings)
        {
            var place = notes.Places.Where(place => place.Role == PlaceRole.Opening).Select(place => place.Location).FirstOrDefault() ?? finding.Location;
            if (draft.At(place) is not ExpressionSyntax reference
                || AccessorModel.Of(notes, draft.Model.Compilation) is not { } accessor
                || await Dependents.WouldBreakAsync(document, draft.Root, notes, draft.Cancellation).ConfigureAwait(false))
            {
                continue;
            }

            replaced.Add(openings.Add(reference, accessor, notes));
            touched.Add(reference);
            touched.AddRange(notes.Places.Select(other => draft.At(other.Location)));
        }

        injections.Write();
        new Leftovers(draft.Editor, draft.Model, draft.Cancellation).Add(replaced);
        new AsyncRepair(draft.Editor, draft.Model, draft.Names, draft.Cancellation).Add(touched);
    }
}
