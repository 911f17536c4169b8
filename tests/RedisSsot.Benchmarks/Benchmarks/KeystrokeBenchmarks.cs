using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using RedisSsot.Benchmarks.Contenders;
using RedisSsot.Benchmarks.Corpora;
using RedisSsot.Benchmarks.Modes;

namespace RedisSsot.Benchmarks.Benchmarks;

/// <summary>One keystroke in a service of 2,000 files.</summary>
[MemoryDiagnoser]
public class KeystrokeBenchmarks
{
    private Contender _contender = Contender.Compiler;
    private Keystroke? _keystroke;

    /// <summary>The names of the contenders.</summary>
    public static IEnumerable<string> Contenders => Contender.All.Select(contender => contender.Name);

    /// <summary>Who analyses.</summary>
    [ParamsSource(nameof(Contenders))]
    public string Analyzers { get; set; } = "";

    /// <summary>The file that is changed: one without Redis, one that reads the accessor, or one with openings.</summary>
    [Params("Controller.cs", "Cache.cs", "Store.cs")]
    public string File { get; set; } = "";

    /// <summary>Compiles the project, as an editor has.</summary>
    [GlobalSetup]
    public async Task WarmAsync()
    {
        _contender = Contender.All.Single(contender => contender.Name == Analyzers);
        _keystroke = await new Keystroke(ServiceWorkspace.Service(2000), File).WarmAsync();
    }

    /// <summary>Types once and analyses the file.</summary>
    [Benchmark]
    public Task<int> Type() => _keystroke!.TypeAsync(_contender);
}
