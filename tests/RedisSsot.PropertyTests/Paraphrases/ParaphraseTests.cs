using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RedisSsot.PropertyTests.Programs;
using RedisSsot.PropertyTests.Running;
using Xunit;
using Xunit.Abstractions;

namespace RedisSsot.PropertyTests.Paraphrases;

/// <summary>What means the same is judged alike.</summary>
public class ParaphraseTests(ITestOutputHelper output)
{
    private const int MostProblems = 5;

    // An import that both files have is found in both.
    private static readonly ImmutableHashSet<string> OfFiles = ["RSSOT2002", "RSSOT2003", "RSSOT2004"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_program_in_other_words_has_the_same_findings_and_no_fix_does_harm(string way)
    {
        var paraphrase = Paraphrase.All.Single(one => one.Name == way);
        var number = Paraphrase.All.IndexOf(paraphrase);
        var problems = new ConcurrentBag<string>();
        var compared = 0;
        var programs = Corpus.Programs.Where((_, index) => Seeds.Tries(index + number)).ToList();
        await Parallel.ForEachAsync(programs, async (program, cancellation) =>
        {
            var surroundings = Surroundings.For(program);
            ImmutableArray<(string Path, string Text)> whole = [(PathOf(0), program.Text)];
            var compilation = Compilations.Of(surroundings, whole);
            var tree = compilation.SyntaxTrees.Last();
            if (tree.GetDiagnostics(cancellation).Any())
                return;

            ImmutableArray<(string Path, string Text)> other = [.. InOtherWords(paraphrase, compilation, tree).Select((text, index) => (PathOf(index), text))];
            if (other.IsEmpty || !Errors(surroundings, whole).SequenceEqual(Errors(surroundings, other)))
                return;

            Interlocked.Increment(ref compared);
            if ((await DifferenceAsync(surroundings, whole, other, paraphrase.KeepsFixes) ?? await Properties.IsFixedOrLeft(surroundings, other)) is { } problem)
                problems.Add($"{program.Name}: {problem}\n{string.Join("\n// ---\n", other.Select(part => part.Text))}");
        });

        output.WriteLine($"{way}: {compared} of {programs.Count} programs, seed {Seeds.Seed}");
        Assert.True(compared > 0 || !Seeds.IsLong, "No program was compared");
        Assert.True(problems.IsEmpty, $"SEED={Seeds.Seed}, {way}: {problems.Count} problems:\n" + string.Join("\n\n", problems.Order(StringComparer.Ordinal).Take(MostProblems)));
    }

    public static TheoryData<string> Ways => [.. Paraphrase.All.Select(paraphrase => paraphrase.Name)];

    private static ImmutableArray<string> InOtherWords(Paraphrase paraphrase, Compilation compilation, SyntaxTree tree)
    {
        try
        {
            return paraphrase.Write(compilation.GetSemanticModel(tree));
        }
        catch (Exception) when (tree.GetRoot().DescendantNodes().Any(node => node is QueryExpressionSyntax && node.FirstAncestorOrSelf<ArrayRankSpecifierSyntax>() is not null))
        {
            return []; // the compiler threw
        }
    }

    private static string PathOf(int index) => $"/Parts/{(char)('A' + index)}.cs";

    /// <summary>What the compiler says of a program, wherever. Many lack a name, and do so in other words as well.</summary>
    private static IEnumerable<string> Errors(Surroundings surroundings, IEnumerable<(string Path, string Text)> files) =>
        Compilations.Of(surroundings, files).GetDiagnostics()
            .Where(problem => problem.Severity == DiagnosticSeverity.Error)
            .Select(problem => $"{problem.Id} {problem.GetMessage(CultureInfo.InvariantCulture)}")
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static async Task<string?> DifferenceAsync(Surroundings surroundings, IEnumerable<(string Path, string Text)> whole, IEnumerable<(string Path, string Text)> other, bool withFixes)
    {
        var (before, after) = (await FindingsAsync(whole), await FindingsAsync(other));
        return before.SequenceEqual(after) ? null : $"before {string.Join(", ", before.Except(after))}; after {string.Join(", ", after.Except(before))}";

        async Task<ImmutableArray<string>> FindingsAsync(IEnumerable<(string Path, string Text)> files)
        {
            var (findings, problems) = await Analysis.RunAsync(Compilations.Of(surroundings, files), surroundings.AnalyzerOptions, suppresses: false);
            return [.. findings.Where(finding => !OfFiles.Contains(finding.Id)).Select(finding => withFixes ? $"{Named(finding)}, {FixOf(finding)}" : Named(finding)).Concat(problems).Order(StringComparer.Ordinal)];
        }
    }

    private static string Named(Diagnostic finding) => $"{finding.Id} {finding.Properties.GetValueOrDefault("Target")} in {finding.Properties.GetValueOrDefault("Member")}";

    private static string FixOf(Diagnostic finding) => finding.Properties.GetValueOrDefault("Reason") is null ? "fixable" : "not fixable";
}
