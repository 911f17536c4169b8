using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Verifying;

namespace RedisSsot.Tests.Fixes;

/// <summary>Programs of several files.</summary>
internal static class Files
{
    /// <summary>Expects that the marked findings are fixed, one by one and in every scope at once.</summary>
    public static async Task Fix(TestAccessor accessor, params (string Before, string After)[] files)
    {
        foreach (var nullable in new[] { NullableContextOptions.Disable, NullableContextOptions.Enable })
        {
            var test = Of(accessor, files);
            test.Nullable = nullable;
            await test.RunAsync();
        }
    }

    /// <summary>Expects that nothing is rewritten, and that every finding says why.</summary>
    public static async Task AreLeft(string reason, params string[] files)
    {
        var test = Of(TestAccessor.Class, [.. files.Select(file => (file, file))]);
        await test.RunAsync();
        await Expect.SaysWhy(reason, test);
    }

    private static RedisTest Of(TestAccessor accessor, (string Before, string After)[] files)
    {
        var test = RedisTest.Of(files[0].Before, accessor);
        test.Fixed(files[0].After, accessor);
        foreach (var (before, after) in files.Skip(1))
        {
            test.TestState.Sources.Add(before);
            test.FixedState.Sources.Add(after);
        }

        // Marks in the fixed files mean what is left. A file with nothing but such takes no round of its own.
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        test.NumberOfIncrementalIterations = -20;
        test.NumberOfFixAllIterations = -20;
        return test;
    }
}
