using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using RedisSsot.Benchmarks.Contenders;
using RedisSsot.Benchmarks.Corpora;
using RedisSsot.Benchmarks.Measuring;

namespace RedisSsot.Benchmarks.Modes;

/// <summary>What each analyzer registers and how long it runs by itself, as the compiler counts it; first of all in a project without Redis.</summary>
internal static class ProfileMode
{
    public static async Task RunAsync(Size size)
    {
        foreach (var corpus in new[] { AllCorpora.WithoutRedis(size.Files), AllCorpora.Service(size.Files), AllCorpora.OneFile(size.Lines), AllCorpora.Sample() })
            await ProfileAsync(corpus, size.Rounds);
    }

    private static async Task ProfileAsync(Corpus corpus, int rounds)
    {
        Console.WriteLine($"\n## {corpus.Name}");
        var table = new Table("", "start actions", "end actions", "node actions", "operation actions", "symbol actions", "suppressions", "ms, median");
        foreach (var analyzer in Contender.All.SelectMany(contender => contender.Analyzers.Select(analyzer => (contender, analyzer))))
        {
            var runs = new List<double>();
            string[] counts = [];
            for (var round = -1; round < rounds; round++)
            {
                var time = 0.0;
                foreach (var project in corpus.Projects)
                {
                    var analysis = analyzer.contender.Over(project, project.Fresh(), measures: true);
                    var telemetry = (await analysis.GetAnalysisResultAsync(default)).AnalyzerTelemetryInfo[analyzer.analyzer];
                    time += telemetry.ExecutionTime.TotalMilliseconds;
                    counts = [$"{telemetry.CompilationStartActionsCount}", $"{telemetry.CompilationEndActionsCount}", $"{telemetry.SyntaxNodeActionsCount}", $"{telemetry.OperationActionsCount}", $"{telemetry.SymbolActionsCount}", $"{telemetry.SuppressionActionsCount}"];
                }

                if (round >= 0)
                    runs.Add(time);
            }

            table.Add([analyzer.analyzer.GetType().Name, .. counts, $"{runs.Order().ElementAt(runs.Count / 2):F2}"]);
        }

        table.Print();
    }
}
