using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FsCheck;
using Microsoft.CodeAnalysis;
using RedisSsot.PropertyTests.Running;
using Xunit;
using Xunit.Abstractions;

namespace RedisSsot.PropertyTests.Behaviours;

/// <summary>RSSOT3001, and RSSOT1004 where there is a container, against the truth: a program that runs shows whether it closes the connection that all share.</summary>
public class ClosingTests(ITestOutputHelper output)
{
    private static readonly int Count = Seeds.Cases(200);

    [Fact]
    public void A_program_is_told_that_it_closes_the_shared_connection_when_it_does_and_leaves_it_open_when_it_is_fixed() => IsToldTheTruth(Play.AnyThatCloses);

    [Fact]
    public void A_program_is_told_that_its_container_closes_the_shared_connection() => IsToldTheTruth(Play.AnyThatClosesInContainer);

    private void IsToldTheTruth(Arbitrary<Play> plays)
    {
        int closing = 0, silent = 0, changed = 0;
        Claim.Holds(
            plays,
            async play =>
            {
                var project = Workshop.Open(play.Surroundings, play.Files);
                if ((await project.GetCompilationAsync())!.GetDiagnostics().Any(problem => problem.Severity == DiagnosticSeverity.Error))
                    return null;

                var before = await Execution.TrafficOfAsync(project);
                var closes = !IsOpen(before);
                Interlocked.Increment(ref closes ? ref closing : ref silent);
                var isTold = await Fixing.TellsOfClosingAsync(project, play.Surroundings);
                if (isTold != closes && !(closes && MayHide(play)))
                    return $"It {(closes ? "closes" : "does not close")} the shared connection and is {(isTold ? "" : "not ")}told so.";

                var @fixed = await Fixing.AllAsync(project, play.Surroundings);
                if (await Fixing.TextOf(@fixed) == await Fixing.TextOf(project))
                    return null;

                Interlocked.Increment(ref changed);
                var after = await Execution.TrafficOfAsync(@fixed);
                var sent = before.RemoveAll(IsThrown);
                return !sent.All(after.Contains) ? await ProblemAsync("loses a command")
                    : !IsOpen(after) && !MayHide(play) && !await Fixing.TellsOfClosingAsync(@fixed, play.Surroundings) ? await ProblemAsync("still closes the shared connection")
                    : null;

                async Task<string> ProblemAsync(string what) => $"Fixed, it {what}:\n{string.Join("\n", before)}\nbecame\n{string.Join("\n", after)}\nin\n{await Fixing.TextOf(@fixed)}";
            },
            Count);

        output.WriteLine($"{closing} of {Count} programs close the shared connection, {silent} do not, {changed} are changed; seed {Seeds.Seed}");
        Assert.True(closing >= Count / 4 && silent >= Count / 20 && changed >= Count / 4, $"Too few of {Count} programs say anything: {closing} close it, {silent} do not, {changed} are changed");
    }

    // What opens a connection of its own in one case may close it in that case.
    private static bool MayHide(Play play) => play.Stories.Any(story => story.Hides || !story.IsLent);

    private static bool IsOpen(ImmutableArray<string> traffic) => traffic is [.., var last] && last.StartsWith("end in ", StringComparison.Ordinal);

    private static bool IsThrown(string line) => line.StartsWith("Thrown", StringComparison.Ordinal);
}
