using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RedisSsot.PropertyTests.Running;
using Xunit;
using Xunit.Abstractions;

namespace RedisSsot.PropertyTests.Combinations;

/// <summary>Openings of any kind anywhere: what is offered compiles, does what it says, and does it the same way one by one and all at once.</summary>
public class CombinationTests(ITestOutputHelper output)
{
    private static readonly int Count = Seeds.Cases(120);

    [Fact]
    public void Each_fix_compiles_removes_its_finding_and_equals_fix_all()
    {
        int tried = 0, changed = 0;
        Claim.Holds(
            Combination.Any,
            async combination =>
            {
                var project = Workshop.Open(combination.Surroundings, [("/Program.cs", combination.Program)]);
                if ((await project.GetCompilationAsync())!.GetDiagnostics().Any(problem => problem.Severity == DiagnosticSeverity.Error))
                    return null;

                Interlocked.Increment(ref tried);
                var (problem, after) = await OneByOneAsync(project, combination);
                if (problem is not null)
                    return problem;
                if (await Workshop.TextOf(project) != await Workshop.TextOf(after))
                    Interlocked.Increment(ref changed);
                return await AllAtOnceAsync(project, after, combination);
            },
            Count);

        output.WriteLine($"{tried} of {Count} combinations compile, {changed} are changed; seed {Seeds.Seed}");
        Assert.True(changed >= Count / 4, "Too few of the combinations mean anything");
    }

    /// <summary>Takes what is offered first, until nothing is offered any more.</summary>
    private static async Task<(string? Problem, Project After)> OneByOneAsync(Project project, Combination combination)
    {
        var (findings, problems) = await Fixing.FindingsAsync(project, combination.Surroundings);
        for (var round = 0; round < Fixing.MostRounds && problems.IsEmpty; round++)
        {
            if (await FirstOfferAsync(project, findings) is not { } offer)
                return (null, project);

            var after = await Workshop.ApplyAsync(project, offer.Action);
            if (await Workshop.NewProblemsOf(project, after) is { Length: > 0 } added)
                return ($"{offer.What}: the compiler adds {added}\n{await Fixing.TextOf(after)}", project);

            (var left, problems) = await Fixing.FindingsAsync(after, combination.Surroundings);
            if (left.Length >= findings.Length)
                return ($"{offer.What}: there are as many findings afterwards\n{await Fixing.TextOf(after)}", project);
            (project, findings) = (after, left);
        }

        return (problems.FirstOrDefault() ?? $"After {Fixing.MostRounds} fixes there is still something to fix:\n{await Workshop.TextOf(project)}", project);
    }

    private static async Task<(string What, CodeAction Action)?> FirstOfferAsync(Project project, ImmutableArray<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            if (await Workshop.OffersAsync(project, finding) is [var (fix, action), ..])
                return ($"{fix.GetType().Name} for {finding}", action);
        }

        return null;
    }

    /// <summary>Expects the same of fix-all, and that it changes nothing the second time.</summary>
    private static async Task<string?> AllAtOnceAsync(Project project, Project oneByOne, Combination combination)
    {
        var all = await Fixing.AllAsync(project, combination.Surroundings);
        if (await Fixing.TextOf(all) is var text && await Fixing.TextOf(oneByOne) is var expected && text != expected)
            return $"All at once:\n{text}\nOne by one:\n{expected}";
        return await Fixing.TextOf(await Fixing.AllAsync(all, combination.Surroundings)) is var again && again != text ? $"Once:\n{text}\nTwice:\n{again}" : null;
    }
}
