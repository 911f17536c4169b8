using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RedisSsot.Hosting;

/// <summary>
/// Takes back the findings that the baseline accepts: builds and editors do not show them and fixes pass over them, while the
/// compiler's log still has them. A finding says itself what it is known by, so nothing is analysed here.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineSuppressor : DiagnosticSuppressor
{
    private const string Justification = "Accepted in RedisSsot.Baseline.txt.";

    private static readonly ImmutableDictionary<string, SuppressionDescriptor> Suppressions =
        UserBaseline.Rules.ToImmutableDictionary(id => id, id => new SuppressionDescriptor("RSSOTSUP_" + id, id, Justification));

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        Suppressions.Values.OrderBy(suppression => suppression.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var baseline = UserBaseline.In(context.Options.AdditionalFiles, context.CancellationToken);
        if (baseline.IsEmpty)
            return;

        foreach (var diagnostic in context.ReportedDiagnostics.Where(baseline.Covers))
            context.ReportSuppression(Suppression.Create(Suppressions[diagnostic.Id], diagnostic));
    }
}
