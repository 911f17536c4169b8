using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using RedisSsot.Benchmarks.Contenders;
using RedisSsot.Benchmarks.Corpora;

namespace RedisSsot.Benchmarks.Benchmarks;

/// <summary>A whole compilation of each corpus by each contender.</summary>
public class AnalysisBenchmarks : ContenderBenchmarks
{
    private Contender? _contender;
    private Corpus? _corpus;

    /// <summary>What is analysed.</summary>
    [Params("service", "without Redis", "one file", "sample")]
    public string Code { get; set; } = "";

    /// <summary>Writes and parses the code.</summary>
    [GlobalSetup]
    public void Load()
    {
        _contender = Chosen;
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
    public Task<int> Analyse() => _contender!.AnalyseAsync(_corpus!);
}
