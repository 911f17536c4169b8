using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Analyzes and fixes in turn until there is nothing more to do.</summary>
internal sealed class FixLoop(
    Func<Solution, Task<ImmutableArray<(Project Project, Diagnostic Diagnostic)>>> analyze,
    FixLoop.Round fix,
    bool onlyOnce)
{
    /// <summary>One fix. It tells whether anything was offered, and the solution that came of it.</summary>
    public delegate Task<(bool Offered, Solution Result)> Round(
        Solution solution, ImmutableArray<(Project Project, Diagnostic Diagnostic)> diagnostics, bool isFirst);

    public async Task<(Solution Result, int Rounds)> RunAsync(Solution solution, IterationBudget budget, IVerifier verifier)
    {
        var rounds = 0;
        var previous = new List<(ProjectId, string, TextSpan)>();
        while (true)
        {
            var diagnostics = await analyze(solution).ConfigureAwait(false);
            var current = diagnostics.Select(item => (item.Project.Id, item.Diagnostic.Id, item.Diagnostic.Location.SourceSpan)).ToList();
            if (current.Count == 0 || current.SequenceEqual(previous))
            {
                return (solution, rounds);
            }

            previous = current;
            var (offered, result) = await fix(solution, diagnostics, isFirst: rounds == 0).ConfigureAwait(false);
            if (!offered)
            {
                return (solution, rounds);
            }

            rounds++;
            verifier.False(budget.IsExceededBy(rounds), "The upper limit for the number of code fix iterations was exceeded");
            if (result == solution || onlyOnce)
            {
                return (result, rounds);
            }

            solution = result;
        }
    }
}
