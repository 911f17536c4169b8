using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using RedisSsot.CodeFixes.Editing;
using Xunit;

namespace RedisSsot.Tests.Fixes;

/// <summary>Which of some findings are fixed when they cannot all be fixed together.</summary>
public class LargestTests
{
    [Theory]
    [InlineData("abcdefghij", "c", "abdefghij")]
    [InlineData("abcdefghij", "adj", "bcefghi")]
    [InlineData("abc", "abc", "")]
    [InlineData("a", "a", "")]
    public async Task Those_that_can_be_fixed_stay_in_their_order(string findings, string unfixable, string fixable) =>
        Assert.Equal(fixable, await OfAsync(findings, some => !some.Intersect(unfixable).Any()));

    [Theory]
    [InlineData("abcdefgh", "ah", "abcdefg")]
    [InlineData("abcdefgh", "bc", "abdefgh")]
    [InlineData("ab", "ab", "a")]
    public async Task Of_two_that_contradict_each_other_the_first_is_fixed(string findings, string pair, string fixable) =>
        Assert.Equal(fixable, await OfAsync(findings, some => some.Intersect(pair).Count() < 2));

    [Fact]
    public async Task One_that_only_compiles_with_one_before_it_is_fixed_with_it() =>
        Assert.Equal("acdefgh", await OfAsync("abcdefgh", some => !some.Contains('b') && (!some.Contains('h') || some.Contains('a'))));

    [Fact]
    public async Task One_that_cannot_be_fixed_among_many_costs_few_attempts()
    {
        var findings = string.Concat(Enumerable.Range(0, 1000).Select(number => (char)('一' + number)));
        var attempts = 0;

        var fixable = await OfAsync(findings, some =>
        {
            attempts++;
            return !some.Contains(findings[617]);
        });

        Assert.Equal(findings.Remove(617, 1), fixable);
        Assert.InRange(attempts, 1, 20);
    }

    private static async Task<string> OfAsync(string letters, Func<string, bool> compiles)
    {
        var findings = letters.Select(Finding).ToList();
        return Letters(await Largest.OfAsync(findings, some => Task.FromResult(compiles(Letters(some)))));
    }

    private static string Letters(IEnumerable<Diagnostic> findings) => string.Concat(findings.Select(finding => finding.Descriptor.Title.ToString(CultureInfo.InvariantCulture)));

    private static Diagnostic Finding(char letter) =>
        Diagnostic.Create(new DiagnosticDescriptor("X1", letter.ToString(), "A finding.", "Tests", DiagnosticSeverity.Warning, true), Location.None);
}
