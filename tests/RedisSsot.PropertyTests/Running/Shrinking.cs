using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace RedisSsot.PropertyTests.Running;

/// <summary>Makes a failing program smaller as long as it still fails: first without whole files, then without lines, then without words.</summary>
internal static partial class Shrinking
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    /// <summary>The smallest files that were found to fail.</summary>
    /// <param name="files">Files that fail together.</param>
    /// <param name="fails">Says whether files fail in the same way.</param>
    public static async Task<ImmutableArray<(string Path, string Text)>> ShrinkAsync(ImmutableArray<(string Path, string Text)> files, Func<ImmutableArray<(string Path, string Text)>, Task<bool>> fails)
    {
        var clock = Stopwatch.StartNew();
        files = await WithoutAsync(files, fails, clock);
        for (var index = 0; index < files.Length; index++)
        {
            foreach (var cut in new Func<string, string[]>[] { Lines, Words, Words })
            {
                var (path, text) = files[index];
                var parts = await WithoutAsync([.. cut(text)], some => fails(files.SetItem(index, (path, string.Concat(some)))), clock);
                files = files.SetItem(index, (path, string.Concat(parts)));
            }
        }

        return files;
    }

    /// <summary>Leaves out halves, then quarters, and so on.</summary>
    private static async Task<ImmutableArray<T>> WithoutAsync<T>(ImmutableArray<T> all, Func<ImmutableArray<T>, Task<bool>> fails, Stopwatch clock)
    {
        for (var size = Math.Max(1, all.Length / 2); size > 0; size /= 2)
        {
            for (var start = 0; start < all.Length && clock.Elapsed < Patience;)
            {
                var fewer = all.RemoveRange(start, Math.Min(size, all.Length - start));
                if (await fails(fewer))
                    all = fewer;
                else
                    start += size;
            }
        }

        return all;
    }

    private static string[] Lines(string text) => [.. LineEnd().Split(text).Where(line => line.Length > 0)];

    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"(?<=\n)")]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"\w+|\s+|[^\w\s]")]
    private static partial Regex Word();
}
