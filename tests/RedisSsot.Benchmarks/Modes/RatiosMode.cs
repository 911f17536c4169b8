using System;
using System.Linq;
using System.Threading.Tasks;
using RedisSsot.Benchmarks.Contenders;
using RedisSsot.Benchmarks.Corpora;
using RedisSsot.Benchmarks.Measuring;

namespace RedisSsot.Benchmarks.Modes;

/// <summary>A whole compilation: the compiler alone, idle analyzers, all rules, and BannedApiAnalyzers.</summary>
internal static class RatiosMode
{
    /// <param name="size">How much is measured.</param>
    /// <param name="only">The letter of the one corpus to measure; null for all.</param>
    public static async Task RunAsync(Size size, string? only)
    {
        var corpora = new (string Letter, Func<Corpus> Load)[]
        {
            ("a", () => AllCorpora.Service(size.Files)),
            ("b", () => AllCorpora.WithoutRedis(size.Files)),
            ("c", () => AllCorpora.OneFile(size.Lines)),
            ("d", AllCorpora.Sample),
        };
        foreach (var (_, load) in corpora.Where(corpus => only is null or ['-', ..] || corpus.Letter == only))
            await CompareAsync(load(), size.Rounds);
    }

    private static async Task CompareAsync(Corpus corpus, int rounds)
    {
        Console.WriteLine($"\n## {corpus.Name}: {corpus.Files} files, {corpus.Lines} lines, {rounds} rounds\n");
        foreach (var contender in Contender.All)
            Console.WriteLine($"{contender.Name} ({string.Join(", ", contender.Analyzers.Select(analyzer => analyzer.GetType().Name))}): {await contender.AnalyseAsync(corpus)} findings");

        var race = await Race.RunAsync(rounds, [.. Contender.All.Select(contender => (contender.Name, (Func<Task>)(() => contender.AnalyseAsync(corpus))))]);
        var compiler = Contender.Compiler.Name;
        var floor = Contender.Floor.Name;
        var banned = Contender.BannedApis.Name;
        var table = new Table("", "wall ms", "cpu ms", "MB", "wall / compile", "wall / floor", "cpu / floor", "best cpu / floor", "wall / BannedApi", "cpu / BannedApi", "best cpu / BannedApi", "MB beyond compile / BannedApi's", "MB beyond floor / BannedApi's");
        foreach (var name in race.Names)
        {
            table.Add(
                name,
                $"{race.Of(name, m => m.Wall):F0}",
                $"{race.Of(name, m => m.Processor):F0}",
                $"{race.Of(name, m => m.Bytes) / 1e6:F1}",
                $"{race.Ratio(name, compiler, m => m.Wall):F3}",
                $"{race.Ratio(name, floor, m => m.Wall):F3}",
                $"{race.Ratio(name, floor, m => m.Processor):F3}",
                $"{race.BestRatio(name, floor, m => m.Processor):F3}",
                $"{race.Ratio(name, banned, m => m.Wall):F3}",
                $"{race.Ratio(name, banned, m => m.Processor):F3}",
                $"{race.BestRatio(name, banned, m => m.Processor):F3}",
                $"{race.RatioBeyond(name, banned, compiler, m => m.Bytes):F3}",
                $"{race.RatioBeyond(name, banned, floor, m => m.Bytes):F3}");
        }

        table.Print();
    }
}
