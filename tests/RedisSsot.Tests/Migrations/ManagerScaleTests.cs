using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using RedisSsot.Findings;
using RedisSsot.Tests.References;
using Xunit;

namespace RedisSsot.Tests.Migrations;

/// <summary>RSSOT2001 in a solution with many references: all at once is the same as one by one, and nothing is left.</summary>
public class ManagerScaleTests
{
    private const int Files = 11;

    [Fact]
    public async Task A_thousand_references_in_four_projects_are_replaced_at_once_as_one_by_one()
    {
        var test = ManagerScale.Of(Files);
        var before = test.Open();
        var findings = await test.FindingsAsync(before);
        Assert.Equal(3 * ManagerScale.CountOf(Files), findings.Length);
        Assert.True(findings.Length >= 1000, $"{findings.Length}");
        Assert.Empty(findings.Where(finding => !Notes.Read(finding).IsFixable).Select(finding => $"{finding.Location.SourceTree!.FilePath}: {finding.GetMessage(null)}").Distinct());

        var atOnce = await test.FixAllAsync(before);
        Assert.Empty((await test.FindingsAsync(atOnce)).Select(finding => $"{finding.Location.SourceTree!.FilePath}: {finding.GetMessage(null)}"));
        Assert.Empty((await ManagerSolution.ProblemsIn(atOnce)).Except(await ManagerSolution.ProblemsIn(before)));

        Assert.Equal(await ManagerSolution.TextOf(atOnce), await ManagerSolution.TextOf(await OneByOneAsync(test, before, findings)));
    }

    /// <summary>Fixes one finding after the other. What was found in files that no fix has touched since is still true; the others are looked at again.</summary>
    private static async Task<Solution> OneByOneAsync(ManagerSolution test, Solution solution, IReadOnlyCollection<Diagnostic> findings)
    {
        var open = new Queue<Diagnostic>(findings);
        while (open.TryDequeue(out var next))
        {
            var path = next.Location.SourceTree!.FilePath;
            if (!next.AdditionalLocations.Prepend(next.Location).All(place => solution.GetDocument(place.SourceTree) is not null))
            {
                // Its file was changed, by its own fix or by that of another finding.
                open = new(open.Where(other => other.Location.SourceTree!.FilePath != path));
                foreach (var found in await test.FindingsAsync(solution, path))
                    open.Enqueue(found);
                continue;
            }

            var changed = await ManagerSolution.FixAsync(solution, next);
            Assert.True(changed is not null, $"{path}: no fix is offered for {next.GetMessage(null)} at {next.Location.GetLineSpan()}");
            solution = changed;
        }

        return solution;
    }
}
