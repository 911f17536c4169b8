using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace RedisSsot.Mutation;

/// <summary>Which tests run which members of the product: they are the first to be asked about a change there.</summary>
internal sealed class Reach
{
    private readonly Dictionary<SyntaxNode, int> _numbers;
    private readonly ILookup<int, string> _tests;

    private Reach(Dictionary<SyntaxNode, int> numbers, ILookup<int, string> tests) => (_numbers, _tests) = (numbers, tests);

    /// <summary>Runs all tests once, one after the other, and notes which members each of them runs.</summary>
    /// <param name="projects">The product.</param>
    /// <param name="places">The places whose members are noted.</param>
    /// <param name="folder">The tests' folder of output, in which the product is left with probes.</param>
    /// <param name="filter">The tests.</param>
    /// <returns>What was noted.</returns>
    /// <exception cref="InvalidOperationException">A test fails, so that nothing can be learnt from what fails later.</exception>
    public static async Task<Reach> MeasureAsync(IReadOnlyCollection<SourceProject> projects, IEnumerable<SyntaxNode> places, string folder, string filter)
    {
        var numbers = places.Select(Probes.MemberOf).OfType<SyntaxNode>().Distinct().Select((member, number) => (member, number)).ToDictionary(entry => entry.member, entry => entry.number);
        foreach (var project in projects)
            Emit(project, numbers, folder);

        var logs = Directory.CreateDirectory(Path.Combine(folder, "reach"));
        foreach (var old in logs.EnumerateFiles())
            old.Delete();
        var runs = await TestRun.OneByOneAsync(folder, filter, logs.FullName);
        var starts = runs.Select(run => run.Start).ToArray();
        var passes =
            from log in logs.EnumerateFiles("*.log")
            from line in File.ReadLines(log.FullName)
            let words = line.Split(' ')
            where words.Length == 2
            let index = Array.BinarySearch(starts, long.Parse(words[1], CultureInfo.InvariantCulture))
            let run = index >= 0 ? index : ~index - 1
            where run >= 0
            select (Member: int.Parse(words[0], CultureInfo.InvariantCulture), runs[run].Test);
        return new(numbers, passes.Distinct().ToLookup(pass => pass.Member, pass => pass.Test));
    }

    /// <summary>The tests that run a place.</summary>
    /// <returns>The tests; null when that is not known.</returns>
    public IReadOnlyCollection<string>? TestsOf(SyntaxNode place) =>
        Probes.MemberOf(place) is { } member && _numbers.TryGetValue(member, out var number) ? _tests[number].ToList() : null;

    // Where a probe does not compile, its file goes without.
    private static void Emit(SourceProject project, Dictionary<SyntaxNode, int> numbers, string folder)
    {
        while (true)
        {
            var own = numbers.Where(entry => project.Compilation.ContainsSyntaxTree(entry.Key.SyntaxTree)).ToDictionary(entry => entry.Key, entry => entry.Value);
            var noting = Probes.Noting(project.Compilation, own);
            if (project.TryEmit(noting, folder))
                return;

            var wrong = noting.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            var files = wrong.Select(diagnostic => diagnostic.Location.SourceTree?.FilePath).ToHashSet();
            var without = own.Keys.Where(member => files.Contains(member.SyntaxTree.FilePath)).ToList();
            if (without.Count == 0)
                throw new InvalidOperationException($"{project.OutputFile} does not compile with probes: {wrong.FirstOrDefault()}");

            Console.WriteLine($"No probe in {without[0].SyntaxTree.FilePath}: {wrong[0]}");
            foreach (var member in without)
                numbers.Remove(member);
        }
    }
}
