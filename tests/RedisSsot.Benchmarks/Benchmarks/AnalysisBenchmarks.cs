using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using RedisSsot.Benchmarks.Contenders;
using RedisSsot.Benchmarks.Corpora;

namespace RedisSsot.Benchmarks.Benchmarks;

/// <summary>A whole compilation of each corpus by each contender.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private Contender _contender = Contender.Compiler;
    private Corpus? _corpus;

    /// <summary>The names of the contenders.</summary>
    public static IEnumerable<string> Contenders => Contender.All.Select(contender => contender.Name);

    /// <summary>Who analyses.</summary>
    [ParamsSource(nameof(Contenders))]
    public string Analyzers { get; set; } = "";

    /// <summary>What is analysed.</summary>
    [Params("service", "without Redis", "one file", "sample")]
    public string Code { get; set; } = "";

    /// <summary>Writes and parses the code.</summary>
    [GlobalSetup]
    public void Load()
    {
        _contender = Contender.All.Single(contender => contender.Name == Analyzers);
        _corpus = Code switch
        {
            "service" => AllCorpora.Service(2000),
            "without Redis" => AllCorpora.WithoutRedis(2000),
            "one file" => AllCorpora.OneFile(20_000),
            _ => AllCorpora.Sample(),
        };
    }

    /// <summary>Compiles it and analyses it.</summary>
    [Benchmark]
    public Task<int> Analyse() => _contender.AnalyseAsync(_corpus!);
}
