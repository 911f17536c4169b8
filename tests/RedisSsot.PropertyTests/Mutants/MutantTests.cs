using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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

    [Theory]
    [InlineData("foreach (checked(1) in checked(2)) ;")]
    [InlineData("is int[from from end in M(")]
    [InlineData("is int[from end static(ConnectionMultiplexer[Connect(")]
    public async Task A_file_at_which_the_compiler_itself_throws_is_left_out_and_the_others_are_not(string program)
    {
        var (bad, good) = (("/bad.cs", program), ("/good.cs", "class Good { }"));
        Assert.True(Compilations.IsTooMuchForTheCompiler(Surroundings.Usual, bad));
        Assert.Null(await ProblemOf(Properties.Bears, Surroundings.Usual, [bad]));
        Assert.Equal("/good.cs", await ProblemOf(NamesOrThrows, Surroundings.Usual, [bad, good]));

        async Task<string?> NamesOrThrows(Surroundings surroundings, ImmutableArray<(string Path, string Text)> files) =>
            await Properties.Bears(surroundings, files) ?? string.Join(" ", files.Select(file => file.Path));
    }

    [Fact]
    public async Task Files_at_which_the_compiler_itself_throws_only_together_are_looked_at_apart()
    {
        var surroundings = Surroundings.Usual with { Output = OutputKind.ConsoleApplication };
        ImmutableArray<(string, string)> files = [("/Base.cs", "namespace Company.Redis\n    class Wrapper"), ("/Statements.cs", ";"), ("/Program.cs", "class Program:Company.Redis.Wrapper")];
        Assert.True(Compilations.IsTooMuchForTheCompiler(surroundings, [.. files]));
        Assert.Null(await ProblemOf(Properties.Bears, surroundings, files));
    }

    [Theory]
    [InlineData("using(var redis=ConnectionMultiplexer.Connect(using(\n")]
    [InlineData("class A { void M() { using (var redis = ConnectionMultiplexer.Connect(\"a\")) using (\n\n")]
    [InlineData("is int[from Connect")]
    [InlineData("class A { bool M(object o) => o is int[from r in Connect(\"a\") select r]; }")]
    [InlineData("class A { bool M(object o) => o is int[from r in ConnectionMultiplexer.Connect(\"a\") select Missing.Shared]; object N() => Missing.Shared; }")]
    public async Task Half_typed_code_at_which_a_fix_once_threw_is_fixed_or_left(string program)
    {
        foreach (var accessor in Enum.GetValues<AccessorKind>())
        {
            var usual = Surroundings.Usual with { Accessor = accessor };
            Assert.Null(await Properties.IsFixedOrLeft(usual, [("/Program.cs", program)]));
            Assert.Null(await Properties.IsFixedOrLeft(usual with { References = ReferenceSet.NoFramework, Language = LanguageVersion.CSharp7_3 }, [("/Program.cs", program)]));
        }
    }

    [Fact]
    public async Task What_throws_otherwise_is_a_problem() => Assert.StartsWith(
        "It threw System.InvalidOperationException: Ours",
        await ProblemOf((_, _) => throw new InvalidOperationException("Ours"), Surroundings.Usual, [("/good.cs", "class Good { }")]));

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
        if (await ProblemOf(property, batch.Surroundings, files) is not { } problem || !failures.TryAdd(KindOf(problem), problem))
            return;

        var small = await Shrinking.ShrinkAsync(files, async some => await ProblemOf(property, batch.Surroundings, some) is { } other && KindOf(other) == KindOf(problem));
        var culprits = small.Select(file => batch.Mutants[batch.Files.Select(known => known.Path).ToList().IndexOf(file.Path)]);
        failures[KindOf(problem)] =
            $"""
            SEED={Seeds.Seed}, batch {number}, {batch.Surroundings}
            {string.Join("\n", culprits.Select(mutant => $"{mutant.Base.Name}: {mutant.What}"))}
            The smallest program:
            {string.Join("\n", small.Select(file => $"// {file.Path}\n{file.Text}"))}
            {await ProblemOf(property, batch.Surroundings, small)}
            """;
    }

    /// <summary>What a property says, or what it threw. A file at which the compiler itself throws is none of ours, and left out.</summary>
    private static async Task<string?> ProblemOf(
        Func<Surroundings, ImmutableArray<(string Path, string Text)>, Task<string?>> property,
        Surroundings surroundings,
        ImmutableArray<(string Path, string Text)> files)
    {
        try
        {
            return await property(surroundings, files);
        }
        catch (Exception exception)
        {
            var others = files.RemoveAll(file => Compilations.IsTooMuchForTheCompiler(surroundings, file));
            if (others.Length == files.Length && files.Length > 1 && Compilations.IsTooMuchForTheCompiler(surroundings, [.. files]))
            {
                // Only together they are too much.
                var half = files.Length / 2;
                return await ProblemOf(property, surroundings, files.RemoveRange(half, files.Length - half)) ?? await ProblemOf(property, surroundings, files.RemoveRange(0, half));
            }

            return others.Length == files.Length ? $"It threw {exception}"
                : others.IsEmpty ? null
                : await ProblemOf(property, surroundings, others);
        }
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
