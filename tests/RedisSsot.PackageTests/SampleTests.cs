using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Xunit;

namespace RedisSsot.PackageTests;

[Collection(Packed.Name)]
public sealed class SampleTests(FixedSample sample) : IClassFixture<FixedSample>
{
    [Fact]
    public void The_sample_builds_and_the_only_warnings_are_findings()
    {
        Assert.NotEmpty(sample.Build.ShouldSucceed().Reported);
        Assert.All(sample.Build.Reported, ShouldBeFinding);
    }

    [Theory]
    [InlineData("RSSOT1001", 41)]
    [InlineData("RSSOT1002", 6)]
    [InlineData("RSSOT1003", 17)]
    [InlineData("RSSOT1004", 8)]
    [InlineData("RSSOT2001", 56)]
    [InlineData("RSSOT2002", 11)]
    [InlineData("RSSOT2003", 5)]
    [InlineData("RSSOT2004", 3)]
    [InlineData("RSSOT3001", 11)]
    public void Every_rule_warns_as_often_as_the_table_says(string rule, int times) =>
        Assert.Equal(times, sample.Build.ShouldSucceed().WarningsOf(rule));

    [Fact]
    public void The_files_beside_the_sample_are_those_that_change()
    {
        Assert.NotEmpty(sample.Changed);
        Assert.All(sample.Changed, x => Assert.True(sample.Before.ContainsKey(x.Key), $"The sample has no {x.Key}."));
        Assert.All(sample.Changed, x => Assert.False(sample.Before[x.Key].SequenceEqual(x.Value), $"{x.Key} does not change."));
    }

    [Fact]
    public void Fixed_it_is_byte_for_byte_what_lies_beside_it_and_nothing_else_changes() =>
        ShouldBeSame(sample.Before.ToDictionary(x => x.Key, x => sample.Changed.GetValueOrDefault(x.Key, x.Value)), sample.AfterFix);

    [Fact]
    public void Fixed_it_builds_and_the_only_warnings_are_findings() => Assert.All(sample.Rebuild.ShouldSucceed().Reported, ShouldBeFinding);

    [Fact]
    public void What_is_still_reported_has_no_fix() => ShouldBeSame(sample.AfterFix, sample.AfterSecondFix);

    [Fact]
    public void The_fix_removes_findings() =>
        Assert.True(sample.Rebuild.ShouldSucceed().Reported.Count < sample.Build.ShouldSucceed().Reported.Count);

    private static void ShouldBeFinding(Reported reported)
    {
        Assert.Equal("warning", reported.Severity);
        Assert.Contains(reported.Id, new[] { "RSSOT1001", "RSSOT1002", "RSSOT1003", "RSSOT1004", "RSSOT2001", "RSSOT2002", "RSSOT2003", "RSSOT2004", "RSSOT3001" });
    }

    private static void ShouldBeSame(IReadOnlyDictionary<string, byte[]> expected, IReadOnlyDictionary<string, byte[]> actual)
    {
        var different = expected.Keys.Where(x => !expected[x].SequenceEqual(actual[x])).Order(StringComparer.Ordinal);

        Assert.True(!different.Any(), string.Join("\n\n", different.Select(x => $"{x} is not what it should be. It is:\n{Encoding.UTF8.GetString(actual[x])}")));
    }
}
