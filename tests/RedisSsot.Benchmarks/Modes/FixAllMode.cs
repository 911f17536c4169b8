using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using RedisSsot.Benchmarks.Corpora;
using RedisSsot.Benchmarks.Measuring;

namespace RedisSsot.Benchmarks.Modes;

/// <summary>Fixes of more and more findings in more and more documents: what a finding costs should stay the same.</summary>
internal static class FixAllMode
{
    private static readonly (int Documents, int Openings)[] Sizes = [(5, 2), (5, 20), (50, 20), (500, 20)];

    public static async Task RunAsync(Size size)
    {
        var sizes = Sizes.Where(each => each.Documents * each.Openings <= size.Findings);
        var fixes = new List<(string Name, int Documents, FixAll Fix)>();
        foreach (var (documents, openings) in sizes)
            fixes.Add(($"{documents * openings} findings", documents, await FixAll.OfAsync(ServiceWorkspace.Openings(documents, openings))));

        foreach (var (name, _, fix) in fixes)
            Console.WriteLine($"{name}: {fix.Count} found, {(await FixAll.AnalyseAsync(await fix.RunAsync())).Length} left");

        // The small ones are over in no time: they are repeated until they take as long as a larger one.
        var race = await Race.RunAsync(Math.Min(size.Rounds, 5), [.. fixes.Select(entry => (entry.Name, (Func<Task>)(() => RepeatAsync(entry.Fix, Repetitions(entry.Fix)))))]);
        var table = new Table("", "documents", "wall ms", "wall ms per finding", "cpu ms per finding", "KB per finding", "wall per finding / 1,000's", "cpu per finding / 1,000's", "best cpu per finding / 1,000's", "KB per finding / 1,000's");
        var reference = fixes[Math.Min(2, fixes.Count - 1)];
        foreach (var (name, documents, fix) in fixes)
        {
            var times = Repetitions(fix);
            var scale = (double)fix.Count * times;
            var to = reference.Fix.Count * Repetitions(reference.Fix) / scale;
            table.Add(
                name,
                $"{documents}",
                $"{race.Of(name, m => m.Wall) / times:F0}",
                $"{race.Of(name, m => m.Wall) / scale:F3}",
                $"{race.Of(name, m => m.Processor) / scale:F3}",
                $"{race.Of(name, m => m.Bytes) / scale / 1e3:F1}",
                $"{race.Ratio(name, reference.Name, m => m.Wall) * to:F3}",
                $"{race.Ratio(name, reference.Name, m => m.Processor) * to:F3}",
                $"{race.BestRatio(name, reference.Name, m => m.Processor) * to:F3}",
                $"{race.Ratio(name, reference.Name, m => m.Bytes) * to:F3}");
        }

        table.Print();
    }

    private static int Repetitions(FixAll fix) => Math.Clamp(500 / fix.Count, 1, 20);

    private static async Task RepeatAsync(FixAll fix, int times)
    {
        for (var i = 0; i < times; i++)
            await fix.RunAsync();
    }
}
