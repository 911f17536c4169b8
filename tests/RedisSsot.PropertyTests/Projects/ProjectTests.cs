using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RedisSsot.PropertyTests.Programs;
using RedisSsot.PropertyTests.Running;
using Xunit;
using Xunit.Abstractions;

namespace RedisSsot.PropertyTests.Projects;

/// <summary>The accessor in another project: an editor has its source, a build does not.</summary>
public class ProjectTests(ITestOutputHelper output)
{
    private const int MostProblems = 5;

    [Fact]
    public async Task An_editor_finds_what_a_build_finds_and_no_fix_does_harm()
    {
        var problems = new ConcurrentBag<string>();
        var programs = Corpus.Programs.Where((_, index) => Seeds.Tries(index)).ToList();
        await Parallel.ForEachAsync(programs, async (program, _) =>
        {
            var inEditor = Surroundings.For(program) with { Shared = SharedCode.OtherProject };
            ImmutableArray<(string, string)> files = [("/Program.cs", program.Text)];
            if (Compilations.IsTooMuchForTheCompiler(inEditor, [.. files]))
                return;

            if ((await DifferenceAsync(inEditor, inEditor with { Shared = SharedCode.OtherAssembly }, files) ?? await Properties.IsFixedOrLeft(inEditor, files)) is { } problem)
                problems.Add($"{program.Name}: {problem}\n{program.Text}");
        });

        output.WriteLine($"{programs.Count} of {Corpus.Programs.Length} programs, seed {Seeds.Seed}");
        Assert.True(problems.IsEmpty, $"SEED={Seeds.Seed}, {problems.Count} problems:\n" + string.Join("\n\n", problems.Order(StringComparer.Ordinal).Take(MostProblems)));
    }

    [Fact]
    public async Task A_type_in_another_project_makes_nothing_throw_and_no_fix_harms_either()
    {
        var problems = new ConcurrentBag<string>();
        var taken = 0;
        var programs = Corpus.Programs.Where((_, index) => Seeds.Tries(index)).ToList();
        await Parallel.ForEachAsync(programs, async (program, cancellation) =>
        {
            var surroundings = Surroundings.For(program);
            var root = CSharpSyntaxTree.ParseText(program.Text, surroundings.ParseOptions, cancellationToken: cancellation).GetCompilationUnitRoot(cancellation);
            foreach (var apart in Apart.Of(root))
            {
                var (library, rest) = Workshop.Open(surroundings, [("/Library.cs", apart.LibraryText)], [("/Program.cs", apart.ProgramText)]);
                if (!await Workshop.CompilesAsync(rest))
                    continue;

                Interlocked.Increment(ref taken);
                if ((await Properties.IsFixedOrLeft(surroundings, library) ?? await Properties.IsFixedOrLeft(surroundings, rest)) is { } problem)
                    problems.Add($"{program.Name}: {problem}\n{apart.LibraryText}\n// ---\n{apart.ProgramText}");
            }
        });

        output.WriteLine($"{taken} types of {programs.Count} programs, seed {Seeds.Seed}");
        Assert.True(taken > 0 || !Seeds.IsLong, "No type was taken out");
        Assert.True(problems.IsEmpty, $"SEED={Seeds.Seed}, {problems.Count} problems:\n" + string.Join("\n\n", problems.Order(StringComparer.Ordinal).Take(MostProblems)));
    }

    /// <summary>What is found is the same. An editor may know why something is not to be fixed: it reads where the accessor connects.</summary>
    private static async Task<string?> DifferenceAsync(Surroundings editor, Surroundings build, ImmutableArray<(string, string)> files)
    {
        var (inEditor, inBuild) = (await FindingsAsync(editor, files), await FindingsAsync(build, files));
        return !inEditor.Select(finding => finding.What).SequenceEqual(inBuild.Select(finding => finding.What)) || inEditor.Zip(inBuild).Any(pair => pair.First.IsFixable && !pair.Second.IsFixable)
            ? $"in an editor\n{string.Join("\n", inEditor)}\nin a build\n{string.Join("\n", inBuild)}"
            : null;
    }

    private static async Task<ImmutableArray<(string What, bool IsFixable)>> FindingsAsync(Surroundings surroundings, ImmutableArray<(string, string)> files)
    {
        var (findings, problems) = await Analysis.RunAsync(Compilations.Of(surroundings, files), surroundings.AnalyzerOptions, suppresses: false);
        return
        [
            .. problems.Select(problem => (problem, false)),
            .. findings
                .Select(finding => ($"{finding.Id} at {finding.Location.GetLineSpan()} {finding.Properties.GetValueOrDefault("Target")}", !finding.Properties.ContainsKey("Reason")))
                .OrderBy(finding => finding.Item1, StringComparer.Ordinal),
        ];
    }
}
