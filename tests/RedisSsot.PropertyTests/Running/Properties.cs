using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using RedisSsot.PropertyTests.Programs;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.PropertyTests.Running;

/// <summary>What has to hold for every program, however damaged it is. Each property says what is wrong, or null.</summary>
internal static class Properties
{
    private const int MostOffers = 6;

    // Where two files declare the same, the compiler takes what it reads first.
    private static readonly ImmutableHashSet<string> DeclaredTwice =
        ["CS0017", "CS0101", "CS0102", "CS0111", "CS0260", "CS0261", "CS0262", "CS0263", "CS0264", "CS0265", "CS0267", "CS0430", "CS0579", "CS1537", "CS8802", "CS8803", "CS8804", "CS8914", "CS8915", "CS9004"];

    /// <summary>Nothing throws, and every finding lies in a file of the program.</summary>
    public static async Task<string?> Bears(Surroundings surroundings, ImmutableArray<(string Path, string Text)> files)
    {
        var (_, problems) = await Analysis.RunAsync(Compilations.Of(surroundings, files), surroundings.AnalyzerOptions);
        return problems.FirstOrDefault();
    }

    /// <summary>Many threads find what one finds, and so does who reads the files in another order.</summary>
    public static async Task<string?> IsTheSameAnyhow(Surroundings surroundings, ImmutableArray<(string Path, string Text)> files)
    {
        files = WithoutDuplicates(surroundings, files);
        var compilation = Compilations.Of(surroundings, files);
        var one = await FindingsAsync(compilation, isConcurrent: false);
        var many = await FindingsAsync(Compilations.Of(surroundings, files), isConcurrent: true);
        var others = await FindingsAsync(compilation.Backwards(), isConcurrent: false);
        return one != many ? $"With several threads it is different:\n{Difference(one, many)}"
            : one != others ? $"In another order of files it is different:\n{Difference(one, others)}"
            : null;

        async Task<string> FindingsAsync(Compilation some, bool isConcurrent) =>
            Analysis.TextOf((await Analysis.RunAsync(some, surroundings.AnalyzerOptions, isConcurrent, suppresses: false)).Findings);
    }

    /// <summary>No fix throws, and what is offered makes a difference for the better.</summary>
    public static Task<string?> IsFixedOrLeft(Surroundings surroundings, ImmutableArray<(string Path, string Text)> files) => IsFixedOrLeft(surroundings, Workshop.Open(surroundings, files));

    /// <summary>The same of a project, and no other of its solution suffers.</summary>
    public static async Task<string?> IsFixedOrLeft(Surroundings surroundings, Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var (findings, problems) = await Analysis.RunAsync(compilation, surroundings.AnalyzerOptions, suppresses: false);
        if (!problems.IsEmpty)
            return problems[0];

        var ids = Workshop.Fixes.SelectMany(fix => fix.FixableDiagnosticIds).ToHashSet();
        // What is not even a program may become another kind of nonsense.
        var isWhole = !compilation.SyntaxTrees.Any(tree => tree.GetDiagnostics().Any(problem => problem.Severity == DiagnosticSeverity.Error));
        var diagnostics = findings.Concat(compilation.GetDiagnostics()).Where(diagnostic => diagnostic.Location.IsInSource && ids.Contains(diagnostic.Id)).ToList();
        try
        {
            foreach (var diagnostic in diagnostics.Take(MostOffers))
            {
                foreach (var (fix, action) in await Workshop.OffersAsync(project, diagnostic))
                {
                    if (await ProblemOf(project, await Workshop.ApplyAsync(project, action), isWhole) is { } problem)
                        return $"{fix.GetType().Name} for {diagnostic}: {problem}";

                    ImmutableArray<Diagnostic> alike = [.. diagnostics.Where(other => fix.FixableDiagnosticIds.Contains(other.Id))];
                    if (await ProblemOf(project, await Workshop.FixAllAsync(project, fix, action.EquivalenceKey!, alike), isWhole, mayBeTheSame: true) is { } problemOfAll)
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

    private static async Task<string?> ProblemOf(Project before, Project after, bool isWhole, bool mayBeTheSame = false)
    {
        if (isWhole && await Workshop.NewProblemsOf(before, after) is { Length: > 0 } added)
            return $"the compiler adds {added}\n{await Workshop.TextOf(after)}";
        return !mayBeTheSame && await Workshop.TextOf(before) == await Workshop.TextOf(after) && before.AnalyzerConfigDocuments.Count() == after.AnalyzerConfigDocuments.Count()
            ? "nothing changes"
            : null;
    }

    private static ImmutableArray<(string Path, string Text)> WithoutDuplicates(Surroundings surroundings, ImmutableArray<(string Path, string Text)> files)
    {
        while (true)
        {
            var twice = Compilations.Of(surroundings, files).GetDiagnostics().Where(problem => DeclaredTwice.Contains(problem.Id)).Select(problem => problem.Location.SourceTree?.FilePath).ToHashSet();
            var single = files.RemoveAll(file => twice.Contains(file.Path));
            if (single.Length == files.Length)
                return files;
            files = single;
        }
    }

    private static string Difference(string one, string other)
    {
        var (left, right) = (one.Split('\n'), other.Split('\n'));
        return string.Join("\n", left.Except(right).Select(line => "- " + line).Concat(right.Except(left).Select(line => "+ " + line)));
    }
}
