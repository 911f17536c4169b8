using System;
using System.Collections.Generic;
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
    private const int MostRounds = 12;
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
        var (findings, problems) = await FindingsAsync(project, combination);
        for (var round = 0; round < MostRounds && problems.IsEmpty; round++)
        {
            if (await FirstOfferAsync(project, findings) is not { } offer)
                return (null, project);

            var after = await Workshop.ApplyAsync(project, offer.Action);
            if (await Workshop.NewProblemsOf(project, after) is { Length: > 0 } added)
                return ($"{offer.What}: the compiler adds {added}\n{await TextOf(after)}", project);

            (var left, problems) = await FindingsAsync(after, combination);
            if (left.Length >= findings.Length)
                return ($"{offer.What}: there are as many findings afterwards\n{await TextOf(after)}", project);
            (project, findings) = (after, left);
        }

        return (problems.FirstOrDefault() ?? $"After {MostRounds} fixes there is still something to fix:\n{await Workshop.TextOf(project)}", project);
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
        var all = await FixAllAsync(project, combination);
        if (await TextOf(all) is var text && await TextOf(oneByOne) is var expected && text != expected)
            return $"All at once:\n{text}\nOne by one:\n{expected}";
        return await TextOf(await FixAllAsync(all, combination)) is var again && again != text ? $"Once:\n{text}\nTwice:\n{again}" : null;
    }

    /// <summary>Each fix in its turn, as often as it has something to do: as many hosts do.</summary>
    private static async Task<Project> FixAllAsync(Project project, Combination combination)
    {
        var (findings, _) = await FindingsAsync(project, combination);
        for (var (round, again) = (0, true); round < MostRounds && again; round++)
        {
            again = false;
            foreach (var fix in Workshop.Fixes)
            {
                ImmutableArray<Diagnostic> own = [.. findings.Where(finding => fix.FixableDiagnosticIds.Contains(finding.Id))];
                if (own.IsEmpty || await KeyOf(project, fix, own) is not { } key)
                    continue;

                var after = await Workshop.FixAllAsync(project, fix, key, own);
                if (await TextOf(after) == await TextOf(project))
                    continue;
                (project, again) = (after, true);
                (findings, _) = await FindingsAsync(project, combination);
            }
        }

        return project;
    }

    private static async Task<string?> KeyOf(Project project, CodeFixProvider fix, IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            if ((await Workshop.OffersAsync(project, finding)).FirstOrDefault(offer => offer.Fix == fix).Action is { } action)
                return action.EquivalenceKey;
        }

        return null;
    }

    /// <summary>The findings in the program, in the order of their places.</summary>
    private static async Task<(ImmutableArray<Diagnostic> Findings, ImmutableArray<string> Problems)> FindingsAsync(Project project, Combination combination)
    {
        var (findings, problems) = await Analysis.RunAsync((await project.GetCompilationAsync())!, combination.Surroundings.AnalyzerOptions, suppresses: false);
        return ([.. findings.Where(finding => finding.Location.SourceTree?.FilePath == "/Program.cs").OrderBy(finding => finding.Location.SourceSpan.Start)], problems);
    }

    private static async Task<string> TextOf(Project project) => (await project.Documents.Single(document => document.FilePath == "/Program.cs").GetTextAsync()).ToString();
}
