using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace RedisSsot.Benchmarks.Modes;

/// <summary>The same work under BenchmarkDotNet, for distributions and allocations of one contender at a time.</summary>
internal static class BenchmarkDotNetMode
{
    /// <param name="arguments">Those of BenchmarkDotNet: <c>--filter *Keystroke*</c>, <c>--job Dry</c>.</param>
    public static void Run(string[] arguments)
    {
        // In this process: what it would build elsewhere knows nothing of this repository's central package versions.
        var job = Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance).AsDefault();
        BenchmarkSwitcher.FromAssembly(typeof(BenchmarkDotNetMode).Assembly).Run(arguments, DefaultConfig.Instance.AddJob(job));
    }
}
