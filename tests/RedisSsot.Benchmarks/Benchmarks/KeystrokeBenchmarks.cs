using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using RedisSsot.Benchmarks.Contenders;
using RedisSsot.Benchmarks.Corpora;
using RedisSsot.Benchmarks.Modes;

namespace RedisSsot.Benchmarks.Benchmarks;

/// <summary>One keystroke in a service of 2,000 files.</summary>
public class KeystrokeBenchmarks : ContenderBenchmarks
{
    private Contender? _contender;
    private Keystroke? _keystroke;

    /// <summary>The file that is changed: one without Redis, one that reads the accessor, or one with openings.</summary>
    [Params("Controller.cs", "Cache.cs", "Store.cs")]
    public string File { get; set; } = "";

    /// <summary>Compiles the project, as an editor has.</summary>
    [GlobalSetup]
    public async Task WarmAsync()
    {
        _contender = Chosen;
        _keystroke = await new Keystroke(ServiceWorkspace.Service(2000), File).WarmAsync();
    }

    /// <summary>Types once and analyses the file.</summary>
    [Benchmark]
    public Task<int> Type() => _keystroke!.TypeAsync(_contender!);
}
