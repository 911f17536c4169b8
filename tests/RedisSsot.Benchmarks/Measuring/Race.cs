using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace RedisSsot.Benchmarks.Measuring;

/// <summary>
/// Several pieces of work, measured in turns in one process: A B C, B C A, … A machine that is slow for a while is slow for all of them, so a ratio is
/// taken in each round, and the median of the ratios counts.
/// </summary>
internal sealed class Race
{
    private readonly Dictionary<string, List<Measurement>> _results = [];

    private Race(IEnumerable<string> names)
    {
        foreach (var name in names)
            _results.Add(name, []);
    }

    /// <summary>Runs the race.</summary>
    /// <param name="rounds">How many rounds count. One more, which does not, comes first and warms up.</param>
    /// <param name="work">The pieces of work.</param>
    public static async Task<Race> RunAsync(int rounds, params (string Name, Func<Task> Work)[] work)
    {
        var race = new Race(work.Select(piece => piece.Name));
        for (var round = -1; round < rounds; round++)
        {
            for (var turn = 0; turn < work.Length; turn++)
            {
                var (name, run) = work[(turn + round + 1) % work.Length];
                var measurement = await Measurement.OfAsync(run);
                if (round >= 0)
                    race._results[name].Add(measurement);
            }
        }

        return race;
    }

    /// <summary>The names, in their order.</summary>
    public IEnumerable<string> Names => _results.Keys;

    /// <summary>The median of what one piece took.</summary>
    public double Of(string name, Func<Measurement, double> figure) => Median(_results[name].Select(figure));

    /// <summary>The median of the ratios of two pieces, round by round.</summary>
    public double Ratio(string name, string to, Func<Measurement, double> figure) =>
        Median(_results[name].Zip(_results[to], (one, other) => figure(one) / figure(other)));

    /// <summary>The ratio of the best rounds of two pieces: on a machine with other work to do, the rounds that it disturbed least.</summary>
    public double BestRatio(string name, string to, Func<Measurement, double> figure) => _results[name].Min(figure) / _results[to].Min(figure);

    /// <summary>The same for what each piece takes beyond a third.</summary>
    public double RatioBeyond(string name, string to, string beyond, Func<Measurement, double> figure) =>
        Median(_results[name].Zip(_results[to], _results[beyond]).Select(round => (figure(round.First) - figure(round.Third)) / (figure(round.Second) - figure(round.Third))));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
