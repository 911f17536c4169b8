using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Applies an action.</summary>
internal static class FixApplication
{
    /// <summary>The solution that an action makes, parsed anew; the given one if it changes nothing.</summary>
    public static async Task<Solution> ApplyAsync(
        Solution solution, CodeAction action, CodeActionValidationMode validationMode, IVerifier verifier, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        var changes = operations.OfType<ApplyChangesOperation>().ToList();
        verifier.Equal(1, changes.Count, $"Expected the action '{action.Title}' to have exactly one {nameof(ApplyChangesOperation)}, found {changes.Count}");

        var changed = changes[0].ChangedSolution;
        return changed == solution
            ? solution
            : await Reparsing.ReparseAsync(solution, changed, validationMode, verifier, cancellationToken).ConfigureAwait(false);
    }
}
