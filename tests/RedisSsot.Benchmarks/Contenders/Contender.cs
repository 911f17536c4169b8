using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RedisSsot.Benchmarks.Corpora;
using RedisSsot.Hosting;

namespace RedisSsot.Benchmarks.Contenders;

/// <summary>Analyzers that run together, as a build runs them; without any it is the compiler alone.</summary>
/// <param name="Name">What reports call them.</param>
/// <param name="Analyzers">The analyzers.</param>
/// <param name="Files">The additional files that they are given.</param>
internal sealed record Contender(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers, ImmutableArray<AdditionalText> Files)
{
    /// <summary>The compiler alone.</summary>
    public static Contender Compiler { get; } = new("compile only", [], []);

    /// <summary>An idle analyzer of syntax.</summary>
    public static Contender Floor { get; } = new("idle, syntax (floor)", [new IdleSyntaxAnalyzer()], []);

    /// <summary>An idle analyzer of operations.</summary>
    public static Contender OperationFloor { get; } = new("idle, operations", [new IdleOperationAnalyzer()], []);

    /// <summary>All rules, and both suppressors: everything that the package brings.</summary>
    public static Contender RedisSsot { get; } = new("RedisSsot, all rules", AllOf(typeof(RedisSsotAnalyzer)), []);

    /// <summary>The general tool with the openings listed.</summary>
    public static Contender BannedApis { get; } = new("BannedApiAnalyzers", Contenders.BannedApis.Analyzers, [Contenders.BannedApis.List]);

    /// <summary>All of them, in the order of tables.</summary>
    public static ImmutableArray<Contender> All { get; } = [Compiler, Floor, RedisSsot, OperationFloor, BannedApis];

    /// <summary>Compiles a corpus and analyses it.</summary>
    /// <returns>How many findings there are.</returns>
    public async Task<int> AnalyseAsync(Corpus corpus)
    {
        var findings = 0;
        foreach (var project in corpus.Projects)
        {
            if (Analyzers.IsEmpty)
                project.Fresh().GetDiagnostics();
            else
                findings += (await Over(project, project.Fresh()).GetAllDiagnosticsAsync()).Count(diagnostic => !diagnostic.Id.StartsWith("CS", StringComparison.Ordinal));
        }

        return findings;
    }

    /// <summary>The analyzers over a compilation of a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="compilation">Its compilation.</param>
    /// <param name="measures">Whether the time of each analyzer is taken.</param>
    public CompilationWithAnalyzers Over(CorpusProject project, Compilation compilation, bool measures = false) =>
        compilation.WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(project.OptionsWith(Files), Fail, concurrentAnalysis: true, logAnalyzerExecutionTime: measures, reportSuppressedDiagnostics: true));

    private static void Fail(Exception exception, DiagnosticAnalyzer analyzer, Diagnostic diagnostic) =>
        throw new InvalidOperationException($"{analyzer.GetType().Name} threw: {exception.Message}", exception);

    private static ImmutableArray<DiagnosticAnalyzer> AllOf(Type type) =>
        [.. type.Assembly.GetTypes().Where(candidate => !candidate.IsAbstract && candidate.IsAssignableTo(typeof(DiagnosticAnalyzer))).Select(candidate => (DiagnosticAnalyzer)Activator.CreateInstance(candidate)!)];
}
