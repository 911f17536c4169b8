using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using RedisSsot.Benchmarks.Corpora;
using RedisSsot.Benchmarks.Modes;

namespace RedisSsot.Benchmarks.Benchmarks;

/// <summary>The fix of all openings of a project, whose findings are known.</summary>
[MemoryDiagnoser]
public class FixAllBenchmarks
{
    private FixAll? _fix;

    /// <summary>How many files there are, with twenty openings in each.</summary>
    [Params(5, 50, 500)]
    public int Documents { get; set; }

    /// <summary>Finds the openings.</summary>
    [GlobalSetup]
    public async Task AnalyseAsync() => _fix = await FixAll.OfAsync(ServiceWorkspace.Openings(Documents, 20));

    /// <summary>Fixes them.</summary>
    [Benchmark]
    public Task Fix() => _fix!.RunAsync();
}
