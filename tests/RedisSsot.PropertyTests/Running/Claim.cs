using System;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace RedisSsot.PropertyTests.Running;

/// <summary>Tries a property on many cases; of one that fails it shows the smallest that fails.</summary>
internal static class Claim
{
    // Chance goes on by this step: neighbouring seeds must not lie on each other's way.
    private const ulong Step = 0xBF58476D1CE4E5B9UL;
    private const ulong BetweenSeeds = 0x9E3779B97F4A7C15UL;

    /// <summary>Expects that nothing is wrong with any case.</summary>
    /// <param name="cases">Makes cases, and makes them smaller.</param>
    /// <param name="problemOf">Says what is wrong with one, or null.</param>
    /// <param name="count">How many are tried.</param>
    public static void Holds<T>(Arbitrary<T> cases, Func<T, Task<string?>> problemOf, int count)
    {
        // Not in the test's context: cases are waited for.
        var property = Prop.ForAll(cases, (T one) =>
        {
            if (Task.Run(() => problemOf(one)).GetAwaiter().GetResult() is { } problem)
                Assert.Fail(problem);
        });
        try
        {
            property.Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(unchecked((ulong)Seeds.Seed * BetweenSeeds), Step));
        }
        catch (Exception failure)
        {
            Assert.Fail($"SEED={Seeds.Seed}\n{failure.Message}");
        }
    }
}
