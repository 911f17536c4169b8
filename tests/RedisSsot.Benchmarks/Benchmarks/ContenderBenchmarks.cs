using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using RedisSsot.Benchmarks.Contenders;

namespace RedisSsot.Benchmarks.Benchmarks;

/// <summary>Benchmarks that run once with each contender.</summary>
[MemoryDiagnoser]
public abstract class ContenderBenchmarks
{
    /// <summary>The names of the contenders.</summary>
    public static IEnumerable<string> Contenders => Contender.All.Select(contender => contender.Name);

    /// <summary>Who analyses.</summary>
    [ParamsSource(nameof(Contenders))]
    public string Analyzers { get; set; } = "";

    private protected Contender Chosen => Contender.All.Single(contender => contender.Name == Analyzers);
}
