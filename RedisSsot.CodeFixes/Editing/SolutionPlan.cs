using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RedisSsot.CodeFixes.Editing;

/// <summary>How findings are fixed of which each may change several files.</summary>
/// <param name="NewText">Makes the new text of one file for some of the findings.</param>
/// <param name="IsBlocked">Says whether a finding cannot be fixed for a reason that only the whole solution shows.</param>
internal sealed record SolutionPlan(
    Func<Document, IReadOnlyCollection<Diagnostic>, CancellationToken, Task<SourceText>> NewText,
    Func<Solution, Diagnostic, CancellationToken, Task<bool>> IsBlocked);
