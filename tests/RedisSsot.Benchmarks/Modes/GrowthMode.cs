using System;
using System.Linq;
using System.Threading.Tasks;
using RedisSsot.Benchmarks.Contenders;
using RedisSsot.Benchmarks.Corpora;
using RedisSsot.Benchmarks.Measuring;

namespace RedisSsot.Benchmarks.Modes;

/// <summary>The same service with more and more files: what a file costs should stay the same.</summary>
internal static class GrowthMode
{
    public static async Task RunAsync(Size size)
    {
        var corpora = new[] { size.Files / 4, size.Files, size.Files * 4 }.Select(files => AllCorpora.Service(files)).ToList();
        Contender[] contenders = [Contender.Compiler, Contender.Floor, Contender.RedisSsot];
        var race = await Race.RunAsync(
            Math.Min(size.Rounds, 5),
            [.. corpora.SelectMany(corpus => contenders.Select(contender => (contender.Name + ", " + corpus.Name, (Func<Task>)(() => contender.AnalyseAsync(corpus)))))]);

        var table = new Table("", "files", "wall ms per file", "cpu ms per file", "KB per file", "wall / floor", "cpu / floor");
        foreach (var contender in contenders)
        {
            foreach (var corpus in corpora)
            {
                var name = contender.Name + ", " + corpus.Name;
                var floor = Contender.Floor.Name + ", " + corpus.Name;
                table.Add(
                    contender.Name,
                    $"{corpus.Files}",
                    $"{race.Of(name, m => m.Wall) / corpus.Files:F3}",
                    $"{race.Of(name, m => m.Processor) / corpus.Files:F3}",
                    $"{race.Of(name, m => m.Bytes) / corpus.Files / 1e3:F1}",
                    $"{race.Ratio(name, floor, m => m.Wall):F3}",
                    $"{race.Ratio(name, floor, m => m.Processor):F3}");
            }
        }

        table.Print();
    }
}
