using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RedisSsot.Detection;
using RedisSsot.Findings;

namespace RedisSsot.CodeFixes.Planning;

/// <summary>All edits of one file that take away what closes the shared connection.</summary>
internal static class ClosingPlan
{
    /// <summary>Plans the new text of a file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="findings">The findings to fix; those that carry a reason against it are passed over.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Task<SourceText> NewTextAsync(Document document, IReadOnlyCollection<Diagnostic> findings, CancellationToken cancellation) =>
        Draft.NewTextAsync(document, findings, WriteAsync, cancellation);

    private static Task WriteAsync(Draft draft, IReadOnlyList<(Diagnostic Finding, Notes Notes)> findings)
    {
        var closings = findings
            .SelectMany(entry => entry.Notes.Places)
            .Where(place => place.Role == PlaceRole.Close)
            .OrderBy(place => place.Location.SourceSpan.Start)
            .Select(place => draft.At(place.Location))
            .ToList();

        var edits = new ClosingEdits(draft.Editor, draft.Model, draft.Names);
        foreach (var closing in closings)
            edits.Add(closing);

        new AsyncRepair(draft.Editor, draft.Model, draft.Names, draft.Cancellation).Add(closings);
        return Task.CompletedTask;
    }
}
