using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using RedisSsot.PropertyTests.Programs;
using RedisSsot.PropertyTests.Running;
using Xunit;
using Xunit.Abstractions;

namespace RedisSsot.PropertyTests.Mutants;

/// <summary>Whatever somebody types: findings and fixes, or silence, never an exception.</summary>
public partial class MutantTests(ITestOutputHelper output)
{
    private const int Threads = 8;
    private const int BatchesForOneComparison = 20;
    private const int BatchesForOneFix = 2;
    private const int MostFailures = 5;

    [Fact]
    public async Task No_mutant_makes_an_analyzer_a_suppressor_or_a_fix_throw()
    {
        ThreadPool.SetMinThreads(Threads, Threads);
        var failures = new ConcurrentDictionary<string, string>();
        await Parallel.ForEachAsync(Enumerable.Range(0, Seeds.Mutants / Batch.Size), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (number, _) =>
        {
            if (failures.Count < MostFailures)
                await Check(number, failures);
        });

        output.WriteLine($"{Seeds.Mutants} mutants of {Corpus.Programs.Length} programs, seed {Seeds.Seed}");
        Assert.True(failures.IsEmpty, string.Join("\n\n", failures.Values));
    }

    private static async Task Check(int number, ConcurrentDictionary<string, string> failures)
    {
        var batch = Batch.Of(Seeds.Seed, number);
        await Check(number, batch, batch.Files, Properties.Bears, failures);
        if (number % BatchesForOneComparison == 0)
            await Check(number, batch, batch.Files, Properties.IsTheSameAnyhow, failures);
        if (number % BatchesForOneFix == 0)
            await Check(number, batch, [batch.Files[number / BatchesForOneFix % batch.Files.Length]], Properties.IsFixedOrLeft, failures);
    }

    private static async Task Check(
        int number,
        Batch batch,
        ImmutableArray<(string Path, string Text)> files,
        Func<Surroundings, ImmutableArray<(string Path, string Text)>, Task<string?>> property,
        ConcurrentDictionary<string, string> failures)
    {
        if (await property(batch.Surroundings, files) is not { } problem || !failures.TryAdd(KindOf(problem), problem))
            return;

        var small = await Shrinking.ShrinkAsync(files, async some => await property(batch.Surroundings, some) is { } other && KindOf(other) == KindOf(problem));
        var culprits = small.Select(file => batch.Mutants[batch.Files.Select(known => known.Path).ToList().IndexOf(file.Path)]);
        failures[KindOf(problem)] =
            $"""
            SEED={Seeds.Seed}, batch {number}, {batch.Surroundings}
            {string.Join("\n", culprits.Select(mutant => $"{mutant.Base.Name}: {mutant.What}"))}
            The smallest program:
            {string.Join("\n", small.Select(file => $"// {file.Path}\n{file.Text}"))}
            {await property(batch.Surroundings, small)}
            """;
    }

    /// <summary>What failures have in common that have the same cause: the exception, and where it was thrown.</summary>
    private static string KindOf(string problem)
    {
        var lines = problem.Split('\n');
        var place = lines.FirstOrDefault(line => line.TrimStart().StartsWith("at RedisSsot.", StringComparison.Ordinal)) ?? "";
        return Position().Replace(place.Length > 0 ? $"{lines[0]} {place.Split(" in ")[0]}" : lines[0], "");
    }

    [GeneratedRegex(@"\d+|'[^']*'")]
    private static partial Regex Position();
}
