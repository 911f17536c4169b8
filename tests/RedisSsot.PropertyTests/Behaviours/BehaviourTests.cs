using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FsCheck;
using Microsoft.CodeAnalysis;
using RedisSsot.PropertyTests.Running;
using Xunit;
using Xunit.Abstractions;

namespace RedisSsot.PropertyTests.Behaviours;

/// <summary>What a fix must never do, and no compiler can see: send a command to another Redis, or close the connection that all share.</summary>
public class BehaviourTests(ITestOutputHelper output)
{
    private static readonly int Count = Seeds.Cases(300);

    [Fact]
    public void A_fixed_program_sends_the_same_commands_to_the_same_servers() => SendsTheSame(Play.Any, atLeast: Count / 6);

    [Fact]
    public void A_program_sends_the_same_commands_through_an_accessor_of_any_kind() => SendsTheSame(Play.AnyOfAccessor, atLeast: Count / 6);

    [Fact]
    public void A_program_sends_the_same_commands_to_the_same_servers_without_its_manager() => SendsTheSame(Play.AnyOfManager, atLeast: Count / 12);

    [Fact]
    public void A_program_sends_the_same_commands_to_the_same_servers_through_its_container() => SendsTheSame(Play.AnyInContainer, atLeast: Count / 12);

    [Fact]
    public void A_program_sends_the_same_commands_to_the_same_servers_without_the_manager_of_its_container() => SendsTheSame(Play.AnyOfManagerInContainer, atLeast: Count / 30);

    private void SendsTheSame(Arbitrary<Play> plays, int atLeast)
    {
        int tried = 0, changed = 0;
        Claim.Holds(
            plays,
            async play =>
            {
                var project = Workshop.Open(play.Surroundings, play.Files);
                if ((await project.GetCompilationAsync())!.GetDiagnostics().Any(problem => problem.Severity == DiagnosticSeverity.Error))
                    return null;

                // A program that closes its connection too early has nothing that could be kept.
                var before = await Execution.TrafficOfAsync(project);
                if (before.Any(line => line.StartsWith("Thrown", StringComparison.Ordinal)))
                    return null;

                Interlocked.Increment(ref tried);
                var @fixed = await Fixing.AllAsync(project, play.Surroundings);
                if (await Fixing.TextOf(@fixed) == await Fixing.TextOf(project))
                    return null;

                Interlocked.Increment(ref changed);
                var after = await Execution.TrafficOfAsync(@fixed);
                if (before.SequenceEqual(after))
                    return null;

                // What a container hands out is lent. Who closes it all the same closes the shared one now, and is told so.
                return play.HasContainer && await Fixing.TellsOfClosingAsync(@fixed, play.Surroundings) ? null : $"""
                    {string.Join("\n", before)}
                    became
                    {string.Join("\n", after)}
                    in
                    {await Fixing.TextOf(@fixed)}
                    """;
            },
            Count);

        output.WriteLine($"{tried} of {Count} programs run, {changed} are changed; seed {Seeds.Seed}");
        Assert.True(changed >= atLeast, $"Only {tried} of {Count} programs run, and {changed} are changed");
    }
}
