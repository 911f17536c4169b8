using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using RedisSsot.PropertyTests.Mutants;
using RedisSsot.PropertyTests.Programs;
using RedisSsot.PropertyTests.Running;
using Xunit;
using Xunit.Abstractions;

namespace RedisSsot.PropertyTests.Parts;

/// <summary>A class is the same class in two files.</summary>
public class PartsTests(ITestOutputHelper output)
{
    private const int FewestPrograms = 300;

    // An import that both files have is found in both.
    private static readonly ImmutableHashSet<string> OfFiles = ["RSSOT2002", "RSSOT2003", "RSSOT2004"];

    [Fact]
    public async Task A_class_in_two_files_has_the_findings_that_it_has_in_one_and_no_fix_does_harm()
    {
        var problems = new ConcurrentBag<string>();
        var compared = 0;
        await Parallel.ForEachAsync(Corpus.Programs, async (program, _) =>
        {
            if (Parted.Of(program) is not { IsEmpty: false } parts)
                return;

            var surroundings = Surroundings.Usual with { Output = program.HasStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary };
            if (!Errors(surroundings, WholeOf(program)).SequenceEqual(Errors(surroundings, parts)))
                return;

            Interlocked.Increment(ref compared);
            if ((await DifferenceAsync(surroundings, program, parts) ?? await Properties.IsFixedOrLeft(surroundings, parts)) is { } problem)
                problems.Add($"{program.Name}: {problem}\n{string.Join("\n// ---\n", parts.Select(part => part.Text))}");
        });

        output.WriteLine($"{compared} of {Corpus.Programs.Length} programs have classes that can be taken apart");
        Assert.True(compared >= FewestPrograms, $"Only {compared} programs were compared");
        Assert.True(problems.IsEmpty, $"{problems.Count} problems:\n" + string.Join("\n\n", problems.Order(StringComparer.Ordinal).Take(5)));
    }

    /// <summary>What the compiler says of a program, wherever. Many lack a name, and do so in two files as well.</summary>
    private static IEnumerable<string> Errors(Surroundings surroundings, IEnumerable<(string Path, string Text)> files) =>
        Compilations.Of(surroundings, files).GetDiagnostics()
            .Where(problem => problem.Severity == DiagnosticSeverity.Error)
            .Select(problem => $"{problem.Id} {problem.GetMessage(CultureInfo.InvariantCulture)}")
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static async Task<string?> DifferenceAsync(Surroundings surroundings, BaseProgram program, IEnumerable<(string Path, string Text)> parts)
    {
        var (whole, apart) = (await FindingsAsync(WholeOf(program)), await FindingsAsync(parts));
        return whole.SequenceEqual(apart) ? null : $"in one file {string.Join(", ", whole)}; in two {string.Join(", ", apart)}";

        async Task<ImmutableArray<string>> FindingsAsync(IEnumerable<(string Path, string Text)> files)
        {
            var (findings, problems) = await Analysis.RunAsync(Compilations.Of(surroundings, files), surroundings.AnalyzerOptions, suppresses: false);
            return [.. findings.Where(finding => !OfFiles.Contains(finding.Id)).Select(Named).Concat(problems).Order(StringComparer.Ordinal)];
        }
    }

    private static ImmutableArray<(string Path, string Text)> WholeOf(BaseProgram program) => [("/Parts/A.cs", program.Text)];

    private static string Named(Diagnostic finding) => $"{finding.Id} {finding.Properties.GetValueOrDefault("Target")} in {finding.Properties.GetValueOrDefault("Member")}";
}
