using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace RedisSsot.CodeFixes.Editing;

/// <summary>Finds out which of some findings can be fixed together.</summary>
internal static class Largest
{
    /// <summary>
    /// Takes the findings in their order, each that still compiles with those before it. They are tried in halves: a few that do not compile among many
    /// that do cost a few attempts and not one for each finding.
    /// </summary>
    /// <param name="findings">The findings, of which it is known that not all can be fixed together.</param>
    /// <param name="compiles">Tries some of them.</param>
    public static async Task<IReadOnlyList<Diagnostic>> OfAsync(IReadOnlyList<Diagnostic> findings, Func<IReadOnlyList<Diagnostic>, Task<bool>> compiles)
    {
        var good = new List<Diagnostic>();
        await HalvesAsync(findings).ConfigureAwait(false);
        return good;

        async Task HalvesAsync(IReadOnlyList<Diagnostic> some)
        {
            if (some.Count < 2)
                return;

            await AddAsync(some.Take(some.Count / 2).ToList()).ConfigureAwait(false);
            await AddAsync(some.Skip(some.Count / 2).ToList()).ConfigureAwait(false);
        }

        async Task AddAsync(IReadOnlyList<Diagnostic> some)
        {
            if (await compiles([.. good, .. some]).ConfigureAwait(false))
                good.AddRange(some);
            else
                await HalvesAsync(some).ConfigureAwait(false);
        }
    }
}
