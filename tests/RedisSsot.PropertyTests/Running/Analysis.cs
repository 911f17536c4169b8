using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RedisSsot.Hosting;

namespace RedisSsot.PropertyTests.Running;

/// <summary>Runs everything that the package brings over a compilation, and says what must not be.</summary>
internal static class Analysis
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly ImmutableArray<DiagnosticAnalyzer> All = [new RedisSsotAnalyzer(), new BaselineSuppressor(), new AccessorSuppressor(), new DisposalProbe()];
    private static readonly ImmutableArray<DiagnosticAnalyzer> AnalyzerOnly = [new RedisSsotAnalyzer()];

    /// <summary>The findings, and what went wrong while they were made.</summary>
    public static async Task<(ImmutableArray<Diagnostic> Findings, ImmutableArray<string> Problems)> RunAsync(Compilation compilation, AnalyzerOptions options, bool isConcurrent = false, bool suppresses = true)
    {
        var failures = new List<string>();
        var run = compilation
            .WithAnalyzers(
                suppresses ? All : AnalyzerOnly,
                new CompilationWithAnalyzersOptions(options, (exception, analyzer, _) => Add(failures, $"{analyzer.GetType().Name} threw {exception}"), isConcurrent, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true))
            .GetAnalyzerDiagnosticsAsync();
        try
        {
            var findings = await run.WaitAsync(Patience);
            return (findings, [.. failures, .. findings.SelectMany(finding => ProblemsOf(finding, compilation, options))]);
        }
        catch (TimeoutException)
        {
            return ([], await EndsWithoutUsAsync(compilation) ? [$"It takes more than {Patience.TotalMinutes:0} minutes"] : []);
        }
    }

    /// <summary>Says whether the compiler alone comes to an end. At some half-typed code that of Roslyn 4.5 does not.</summary>
    private static async Task<bool> EndsWithoutUsAsync(Compilation compilation)
    {
        var alone = Task.Run(() => compilation.Clone().GetDiagnostics());
        return await Task.WhenAny(alone, Task.Delay(Patience)) == alone;
    }

    /// <summary>A finding in words: all that anybody can see of it.</summary>
    public static string TextOf(Diagnostic finding) => string.Join(
        " | ",
        finding.Id,
        finding.Location.GetLineSpan(),
        finding.Severity,
        finding.IsSuppressed ? "suppressed" : "",
        finding.GetMessage(CultureInfo.InvariantCulture),
        string.Join(", ", finding.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"{property.Key}={property.Value}")),
        string.Join(", ", finding.AdditionalLocations.Select(location => location.GetLineSpan().ToString())));

    /// <summary>All findings in words, in an order of their own.</summary>
    public static string TextOf(IEnumerable<Diagnostic> findings) => string.Join("\n", findings.Select(TextOf).Order(StringComparer.Ordinal));

    private static IEnumerable<string> ProblemsOf(Diagnostic finding, Compilation compilation, AnalyzerOptions options)
    {
        if (finding.Id == "AD0001")
            yield return finding.GetMessage(CultureInfo.InvariantCulture);

        foreach (var location in finding.AdditionalLocations.Prepend(finding.Location))
        {
            if (ProblemOf(location, compilation, options) is { } problem)
                yield return $"{finding.Id} lies {problem}: {finding}";
        }
    }

    private static string? ProblemOf(Location location, Compilation compilation, AnalyzerOptions options)
    {
        switch (location.Kind)
        {
            case LocationKind.None:
                return null;
            case LocationKind.SourceFile:
                return !compilation.ContainsSyntaxTree(location.SourceTree!) ? "in a file of another compilation"
                    : location.SourceSpan.End > location.SourceTree!.Length ? "behind the end of its file"
                    : null;
            case LocationKind.ExternalFile:
                var place = location.GetLineSpan();
                if (options.AdditionalFiles.FirstOrDefault(file => file.Path == place.Path)?.GetText() is not { } text)
                    return "in a file that nobody gave";
                return location.SourceSpan.End > text.Length || text.Lines.GetLinePositionSpan(location.SourceSpan) != place.Span ? "behind the end of its file" : null;
            default:
                return $"in {location.Kind}";
        }
    }

    private static void Add(List<string> failures, string failure)
    {
        lock (failures)
            failures.Add(failure);
    }
}
