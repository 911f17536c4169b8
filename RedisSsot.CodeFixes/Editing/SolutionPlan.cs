using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RedisSsot.CodeFixes.Editing;

/// <summary>How findings are fixed of which each may change several files.</summary>
/// <param name="NewText">Makes the new text of one file for some of the findings.</param>
/// <param name="Users">
/// Finds the files of other projects that use what a finding changes, and have to compile with it; given is what is known of places already.
/// </param>
internal sealed record SolutionPlan(
    Func<Document, IReadOnlyCollection<Diagnostic>, CancellationToken, Task<SourceText>> NewText,
    Func<Solution, Diagnostic, Dictionary<Location, ImmutableHashSet<DocumentId>>, CancellationToken, Task<ImmutableHashSet<DocumentId>>> Users);
