using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using RedisSsot.PropertyTests.Programs;
using RedisSsot.PropertyTests.Running;

namespace RedisSsot.PropertyTests.Mutants;

/// <summary>What has to hold for every program, however damaged it is. Each property says what is wrong, or null.</summary>
internal static class Properties
{
    private const int MostOffers = 6;

    /// <summary>Nothing throws, and every finding lies in a file of the program.</summary>
    public static async Task<string?> Bears(Surroundings surroundings, ImmutableArray<(string Path, string Text)> files)
    {
        var (_, problems) = await Analysis.RunAsync(Compilations.Of(surroundings, files), surroundings.AnalyzerOptions);
        return problems.FirstOrDefault();
    }

    /// <summary>Many threads find what one finds, and so does who reads the files in another order.</summary>
    public static async Task<string?> IsTheSameAnyhow(Surroundings surroundings, ImmutableArray<(string Path, string Text)> files)
    {
        var compilation = Compilations.Of(surroundings, files);
        var backwards = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Reverse());
        var one = await FindingsAsync(compilation, isConcurrent: false);
        var many = await FindingsAsync(Compilations.Of(surroundings, files), isConcurrent: true);
        var others = await FindingsAsync(backwards, isConcurrent: false);
        return one != many ? $"With several threads it is different:\n{Difference(one, many)}"
            : one != others ? $"In another order of files it is different:\n{Difference(one, others)}"
            : null;

        async Task<string> FindingsAsync(Compilation some, bool isConcurrent) =>
            Analysis.TextOf((await Analysis.RunAsync(some, surroundings.AnalyzerOptions, isConcurrent, suppresses: false)).Findings);
    }

    /// <summary>No fix throws, and what is offered makes a difference for the better.</summary>
    public static async Task<string?> IsFixedOrLeft(Surroundings surroundings, ImmutableArray<(string Path, string Text)> files)
    {
        var project = Workshop.Open(surroundings, files);
        var compilation = (await project.GetCompilationAsync())!;
        var (findings, problems) = await Analysis.RunAsync(compilation, surroundings.AnalyzerOptions, suppresses: false);
        if (!problems.IsEmpty)
            return problems[0];

        var ids = Workshop.Fixes.SelectMany(fix => fix.FixableDiagnosticIds).ToHashSet();
        var diagnostics = findings.Concat(compilation.GetDiagnostics()).Where(diagnostic => diagnostic.Location.IsInSource && ids.Contains(diagnostic.Id)).ToList();
        try
        {
            foreach (var diagnostic in diagnostics.Take(MostOffers))
            {
                foreach (var (fix, action) in await Workshop.OffersAsync(project, diagnostic))
                {
                    if (await ProblemOf(project, await Workshop.ApplyAsync(project, action)) is { } problem)
                        return $"{fix.GetType().Name} for {diagnostic}: {problem}";

                    ImmutableArray<Diagnostic> alike = [.. diagnostics.Where(other => fix.FixableDiagnosticIds.Contains(other.Id))];
                    if (await ProblemOf(project, await Workshop.FixAllAsync(project, fix, action.EquivalenceKey!, alike), mayBeTheSame: true) is { } problemOfAll)
                        return $"{fix.GetType().Name} for all like {diagnostic}: {problemOfAll}";
                }
            }
        }
        catch (Exception exception)
        {
            return $"A fix threw {exception}";
        }

        return null;
    }

    private static async Task<string?> ProblemOf(Project before, Project after, bool mayBeTheSame = false)
    {
        if (await Workshop.NewProblemsOf(before, after) is { Length: > 0 } added)
            return $"the compiler adds {added}\n{await Workshop.TextOf(after)}";
        return !mayBeTheSame && await Workshop.TextOf(before) == await Workshop.TextOf(after) && before.AnalyzerConfigDocuments.Count() == after.AnalyzerConfigDocuments.Count()
            ? "nothing changes"
            : null;
    }

    private static string Difference(string one, string other)
    {
        var (left, right) = (one.Split('\n'), other.Split('\n'));
        return string.Join("\n", left.Except(right).Select(line => "- " + line).Concat(right.Except(left).Select(line => "+ " + line)));
    }
}
