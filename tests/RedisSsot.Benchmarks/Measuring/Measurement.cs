using System;
using System.Diagnostics;
using System.Threading.Tasks;

namespace RedisSsot.Benchmarks.Measuring;

/// <summary>What some work took.</summary>
/// <param name="Wall">The time on the clock, in milliseconds.</param>
/// <param name="Processor">The time of all processors, in milliseconds. Other programs on the machine disturb it less.</param>
/// <param name="Bytes">What was allocated.</param>
internal sealed record Measurement(double Wall, double Processor, double Bytes)
{
    /// <summary>Measures some work, after the garbage of what was before is gone.</summary>
    public static async Task<Measurement> OfAsync(Func<Task> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        await work();
        clock.Stop();
        process.Refresh();
        return new(clock.Elapsed.TotalMilliseconds, (process.TotalProcessorTime - processor).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}
