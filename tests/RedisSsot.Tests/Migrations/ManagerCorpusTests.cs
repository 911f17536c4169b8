using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using RedisSsot.Findings;
using RedisSsot.Tests.References;
using Xunit;

namespace RedisSsot.Tests.Migrations;

/// <summary>RSSOT2001 in every position of the language: what it says, where, and what the fix makes of it or why it does not.</summary>
public class ManagerCorpusTests
{
    public static TheoryData<string, bool> Kinds
    {
        get
        {
            var kinds = new TheoryData<string, bool>();
            foreach (var kind in NameKind.All)
            {
                kinds.Add(kind.Name, false);
                kinds.Add(kind.Name, true);
            }

            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_position_is_reported_and_becomes_what_it_should(string kind, bool nullable)
    {
        var corpus = ManagerCorpus.Of(kind, nullable);
        var before = corpus.Program.Open();
        var findings = (await corpus.Program.FindingsAsync(before)).ToLookup(finding => finding.Location.SourceTree!.FilePath);
        var after = await corpus.Program.FixAllAsync(before);
        var left = (await corpus.Program.FindingsAsync(after)).ToLookup(finding => finding.Location.SourceTree!.FilePath);
        var old = await ProblemsAsync(before);
        var problems = await ProblemsAsync(after);

        var failures = new List<string>();
        foreach (var entry in corpus.Entries)
        {
            var text = await ManagerSolution.TextOf(after, entry.Path);
            string[] wrong =
            [
                .. old[entry.Path].Where(problem => problem.Severity == DiagnosticSeverity.Error).Select(problem => $"does not compile: {problem.GetMessage(null)}"),
                .. WrongIn(entry, [.. findings[entry.Path]]),
                .. text == entry.Becomes ? Array.Empty<string>() : [$"becomes:\n{text}\ninstead of:\n{entry.Becomes}"],
                .. left[entry.Path].Where(finding => Notes.Read(finding).IsFixable).Select(finding => $"is left: {finding.GetMessage(null)}"),
                .. problems[entry.Path].Select(problem => problem.Id).Except(old[entry.Path].Select(problem => problem.Id)).Select(id => $"has a new {id} after the fix"),
            ];
            if (wrong.Length > 0)
                failures.Add($"{entry.Position.Code}\n    {string.Join("\n    ", wrong)}");
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {corpus.Entries.Length} positions\n\n{string.Join("\n\n", failures)}");
    }

    [Theory]
    [InlineData("simple")]
    [InlineData("alias and two colons")]
    public async Task Every_position_becomes_the_same_one_by_one(string kind)
    {
        var corpus = ManagerCorpus.Of(kind, nullable: true);
        var before = corpus.Program.Open();
        var findings = (await corpus.Program.FindingsAsync(before)).ToLookup(finding => finding.Location.SourceTree!.FilePath);
        var failures = new List<string>();
        foreach (var entry in corpus.Entries.Where(entry => entry.Position.Becomes is not null))
        {
            var solution = before;
            var open = findings[entry.Path].ToList();
            while (open.FirstOrDefault(finding => Notes.Read(finding).IsFixable) is { } next)
            {
                if (await ManagerSolution.FixAsync(solution, next) is not { } changed)
                    break;
                solution = changed;
                open = await ManagerSolution.TextOf(solution, entry.Path) == entry.Becomes ? [] : [.. await corpus.Program.FindingsAsync(solution, entry.Path)];
            }

            if (await ManagerSolution.TextOf(solution, entry.Path) is var text && text != entry.Becomes)
                failures.Add($"{entry.Position.Code}\n    becomes:\n{text}");
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    private static IEnumerable<string> WrongIn(CorpusEntry entry, IReadOnlyList<Diagnostic> findings)
    {
        var places = findings.Select(finding => (finding.Location.SourceSpan.Start, finding.Location.SourceSpan.End)).ToList();
        if (!places.SequenceEqual(entry.Marks.Select(mark => (mark.Start, mark.End))))
        {
            yield return $"is reported at {string.Join(", ", findings.Select(finding => $"'{entry.Text[finding.Location.SourceSpan.Start..finding.Location.SourceSpan.End]}' ({finding.Id})"))}, in\n{entry.Text}";
            yield break;
        }

        for (var i = 0; i < findings.Count; i++)
        {
            var notes = Notes.Read(findings[i]);
            var expected = entry.Reasons.Length == 0 ? null : entry.Reasons[Math.Min(i, entry.Reasons.Length - 1)];
            if (findings[i].Id != "RSSOT2001")
                yield return $"is {findings[i].Id}";
            if (expected is null ? notes.Reason is not null : notes.Reason is not { } reason || !(expected.StartsWith('…') ? reason.EndsWith(expected[1..], StringComparison.Ordinal) : reason == expected))
                yield return $"says '{notes.Reason}' instead of '{expected}'";

            var advice = notes.Reason is null ? "" : $" (no automatic fix: {notes.Reason})";
            var target = entry.Marks[i].Target;
            var message = $"'{target}' is a deprecated {(target.Contains('.') ? "member of a Redis manager" : "Redis manager")}; use 'RedisManager.Shared'{advice}";
            if (findings[i].GetMessage(null) != message)
                yield return $"says \"{findings[i].GetMessage(null)}\" instead of \"{message}\"";
        }
    }

    private static async Task<ILookup<string, Diagnostic>> ProblemsAsync(Solution solution) =>
        (await solution.Projects.Single().GetCompilationAsync())!.GetDiagnostics()
            .Where(problem => problem.Severity >= DiagnosticSeverity.Warning)
            .ToLookup(problem => problem.Location.SourceTree?.FilePath ?? "");
}
