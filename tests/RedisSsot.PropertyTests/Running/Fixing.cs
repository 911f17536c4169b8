using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RedisSsot.PropertyTests.Programs;

namespace RedisSsot.PropertyTests.Running;

/// <summary>Fixes all that can be fixed in the file <c>/Program.cs</c>.</summary>
internal static class Fixing
{
    /// <summary>After so many fixes there should be nothing left to fix.</summary>
    public const int MostRounds = 12;

    /// <summary>Each fix in its turn, as often as it has something to do: as many hosts do.</summary>
    public static async Task<Project> AllAsync(Project project, Surroundings surroundings)
    {
        var (findings, _) = await FindingsAsync(project, surroundings);
        for (var (round, again) = (0, true); round < MostRounds && again; round++)
        {
            again = false;
            foreach (var fix in Workshop.Fixes)
            {
                ImmutableArray<Diagnostic> own = [.. findings.Where(finding => fix.FixableDiagnosticIds.Contains(finding.Id))];
                if (own.IsEmpty || await KeyOf(project, fix, own) is not { } key)
                    continue;

                var after = await Workshop.FixAllAsync(project, fix, key, own);
                if (await TextOf(after) == await TextOf(project))
                    continue;
                (project, again) = (after, true);
                (findings, _) = await FindingsAsync(project, surroundings);
            }
        }

        return project;
    }

    /// <summary>The findings in the program, in the order of their places.</summary>
    public static async Task<(ImmutableArray<Diagnostic> Findings, ImmutableArray<string> Problems)> FindingsAsync(Project project, Surroundings surroundings)
    {
        var (findings, problems) = await Analysis.RunAsync((await project.GetCompilationAsync())!, surroundings.AnalyzerOptions, suppresses: false);
        return ([.. findings.Where(finding => finding.Location.SourceTree?.FilePath == "/Program.cs").OrderBy(finding => finding.Location.SourceSpan.Start)], problems);
    }

    /// <summary>Whether a finding says that the shared connection is closed: by code, or by a container.</summary>
    public static async Task<bool> TellsOfClosingAsync(Project project, Surroundings surroundings) =>
        (await FindingsAsync(project, surroundings)).Findings.Any(finding => finding.Id is "RSSOT1004" or "RSSOT3001");

    /// <summary>The program's text.</summary>
    public static async Task<string> TextOf(Project project) => (await project.Documents.Single(document => document.FilePath == "/Program.cs").GetTextAsync()).ToString();

    private static async Task<string?> KeyOf(Project project, CodeFixProvider fix, IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            if ((await Workshop.OffersAsync(project, finding)).FirstOrDefault(offer => offer.Fix == fix).Action is { } action)
                return action.EquivalenceKey;
        }

        return null;
    }
}
