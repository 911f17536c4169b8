using System;
using System.Linq;
using System.Threading.Tasks;
using RedisSsot.Benchmarks.Contenders;
using RedisSsot.Benchmarks.Corpora;
using RedisSsot.Benchmarks.Measuring;

namespace RedisSsot.Benchmarks.Modes;

/// <summary>
/// A keystroke in a file without Redis, in one that reads the accessor, and in one with openings; with the accessor configured and without; as an editor
/// has it, which asks for the compiler's findings as well, and the analysis alone.
/// </summary>
internal static class KeystrokeMode
{
    private const string NothingConfigured = "root = true\n";

    public static async Task RunAsync(Size size)
    {
        foreach (var (settings, editorConfig) in new[] { ("the accessor configured", AllCorpora.EditorConfig), ("nothing configured", NothingConfigured) })
        {
            var project = ServiceWorkspace.Service(size.Files, editorConfig);
            foreach (var file in new[] { "Controller.cs", "Cache.cs", "Store.cs" })
            {
                var keystroke = await new Keystroke(project, file).WarmAsync();
                Console.WriteLine($"\n## One keystroke in a {file}, {size.Files} files, {settings}\n");
                foreach (var contender in Contender.All)
                    Console.WriteLine($"{contender.Name}: {await keystroke.TypeAsync(contender)} findings");
                await CompareAsync(keystroke, size.Rounds, alone: false);
                Console.WriteLine("\nThe analysis alone:");
                await CompareAsync(keystroke, size.Rounds, alone: true);
            }
        }
    }

    private static async Task CompareAsync(Keystroke keystroke, int rounds, bool alone)
    {
        // One keystroke is short: several count as one measurement, and the first hundred or so warm up.
        var strokes = rounds == 1 ? 1 : 10;
        var race = await Race.RunAsync(rounds, [.. Contender.All.Select(contender => (contender.Name, (Func<Task>)(() => TypeAsync(keystroke, contender, alone, strokes))))]);
        var floor = Contender.Floor.Name;
        var table = new Table("", "wall ms", "cpu ms", "MB", "wall / floor", "cpu / floor", "best wall / floor", "best cpu / floor", "MB / floor");
        foreach (var name in race.Names)
        {
            table.Add(
                name,
                $"{race.Of(name, m => m.Wall) / strokes:F2}",
                $"{race.Of(name, m => m.Processor) / strokes:F2}",
                $"{race.Of(name, m => m.Bytes) / strokes / 1e6:F3}",
                $"{race.Ratio(name, floor, m => m.Wall):F3}",
                $"{race.Ratio(name, floor, m => m.Processor):F3}",
                $"{race.BestRatio(name, floor, m => m.Wall):F3}",
                $"{race.BestRatio(name, floor, m => m.Processor):F3}",
                $"{race.Ratio(name, floor, m => m.Bytes):F3}");
        }

        table.Print();
    }

    private static async Task TypeAsync(Keystroke keystroke, Contender contender, bool alone, int strokes)
    {
        for (var i = 0; i < strokes; i++)
            await keystroke.TypeAsync(contender, alone);
    }
}
