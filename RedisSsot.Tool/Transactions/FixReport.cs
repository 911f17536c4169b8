using System.Collections.Generic;
using RedisSsot.Tool.Building;

namespace RedisSsot.Tool.Transactions;

/// <summary>What became of the findings that a fix was asked for.</summary>
/// <param name="Id">The transaction; null where there was nothing to change.</param>
/// <param name="Fixed">How many of the findings are gone.</param>
/// <param name="Changed">The files that look otherwise now, as paths from the root of the work tree.</param>
/// <param name="Along">Those of them in which none of the findings was: a fix elsewhere has changed them as well.</param>
/// <param name="Left">The findings that are still there, each with the reason.</param>
/// <param name="TakenBack">The files that were put back, each with the reason.</param>
/// <param name="Scan">The state at the end.</param>
internal sealed record FixReport(
    string? Id,
    int Fixed,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Along,
    IReadOnlyList<LeftFinding> Left,
    IReadOnlyList<TakenBackFile> TakenBack,
    ScanResult Scan);

/// <summary>A finding that could not be fixed, and why.</summary>
internal sealed record LeftFinding(Finding Finding, string Reason);

/// <summary>A file that was fixed and put back, and why.</summary>
internal sealed record TakenBackFile(string Path, string Reason);
