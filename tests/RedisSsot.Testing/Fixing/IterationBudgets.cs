using System.Collections.Immutable;
using System.Linq;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The numbers of rounds that are to be expected if a test says nothing about them.</summary>
internal sealed class IterationBudgets(SolutionState test, SolutionState @fixed, SolutionState batchFixed, ImmutableHashSet<string> fixableIds)
{
    /// <summary>At most one for each diagnostic that can be fixed.</summary>
    public int Incremental => test.HasSameFilesAs(@fixed) ? 0 : -Fixable.Length;

    /// <summary>One for each document with such a diagnostic.</summary>
    public int InDocument => InSolution == 0 ? 0 : Fixable.Where(expected => expected.HasLocation).Select(expected => expected.Spans[0].Span.Path).Distinct().Count();

    /// <summary>One for each project that is changed.</summary>
    public int InProject => test.ChangedProjects(batchFixed);

    /// <summary>One.</summary>
    public int InSolution => test.HasSameFilesAs(batchFixed) ? 0 : 1;

    private ImmutableArray<DiagnosticResult> Fixable => [.. test.ExpectedDiagnostics.Where(expected => fixableIds.Contains(expected.Id))];
}
