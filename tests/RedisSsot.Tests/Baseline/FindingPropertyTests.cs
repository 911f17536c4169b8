using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace RedisSsot.Tests.Baseline;

/// <summary>What every finding says of itself in the compiler's log, so that reports and baselines need nothing else.</summary>
public class FindingPropertyTests
{
    [Fact]
    public async Task There_are_findings_of_every_rule() =>
        Assert.Equal(Descriptors.All.Select(descriptor => descriptor.Id), (await FindingsAsync()).Select(finding => finding.Id).Distinct().Order());

    [Theory]
    [InlineData("Kind")]
    [InlineData("Target")]
    [InlineData("Fixable")]
    public Task Every_finding_says(string property) => All(finding => Assert.NotEqual("", finding.Properties.GetValueOrDefault(property, "")));

    [Fact]
    public Task A_finding_without_a_fix_says_why_and_only_such_a_one() => All(finding =>
        Assert.Equal(finding.Properties["Fixable"] == "false", finding.Properties.TryGetValue("Reason", out var reason) && reason?.Length > 0));

    [Fact]
    public Task A_finding_in_source_has_a_member_and_an_ordinal_and_only_such_a_one() => All(finding =>
    {
        Assert.Equal(finding.Location.IsInSource, finding.Properties.ContainsKey("Member"));
        Assert.Equal(finding.Location.IsInSource, finding.Properties.TryGetValue("Ordinal", out var ordinal) && int.Parse(ordinal!, CultureInfo.InvariantCulture) > 0);
    });

    [Fact]
    public Task A_finding_under_a_labelled_path_has_the_labels() => All(finding =>
    {
        if (finding.Location.IsInSource)
            Assert.Equal(finding.Location.SourceTree!.FilePath.StartsWith("/auth/", StringComparison.Ordinal) ? ("auth", "1a") : (null, null), (finding.Properties.GetValueOrDefault("Service"), finding.Properties.GetValueOrDefault("Phase")));
    });

    [Theory]
    [InlineData("auth", "auth", "auth")]
    [InlineData("auth", "backend", null)]
    [InlineData("backend", "auth", null)]
    public async Task A_finding_in_no_file_has_the_labels_that_all_files_have_which_it_concerns(string one, string other, string? label)
    {
        var program = FrozenProgram.Of(
            ("/a/One.cs", "class One { object Open() => ConnectionMultiplexer.Connect(\"localhost\"); }"),
            ("/b/Two.cs", "class Two { object Open() => ConnectionMultiplexer.Connect(\"localhost\"); }")) with
        {
            Settings = [("/", "redis_ssot.accessor", "Company.Gone.Shared"), ("/Company.cs", "redis_ssot.owners", "Company.RedisManager"), ("/a/", "redis_ssot.service", one), ("/b/", "redis_ssot.service", other)],
        };
        var finding = Assert.Single(await program.FindingsAsync(), finding => finding.Id == "RSSOT9001");
        Assert.Equal(label, finding.Properties.GetValueOrDefault("Service"));
    }

    [Fact]
    public async Task A_label_belongs_to_the_file_that_has_the_finding()
    {
        var program = FrozenProgram.Of(
            ("/a/C.cs", "partial class C { ConnectionMultiplexer redis; object Open() => ConnectionMultiplexer.Connect(\"localhost\"); }"),
            ("/b/C.cs", "partial class C { C() { redis = ConnectionMultiplexer.Connect(\"localhost\"); } }")) with
        {
            Settings = [("/", "redis_ssot.accessor", "Company.RedisManager.Shared"), ("/a/", "redis_ssot.phase", "1"), ("/b/", "redis_ssot.phase", "2")],
        };
        Assert.All(await program.FindingsAsync(), finding => Assert.Equal(finding.Location.SourceTree!.FilePath.StartsWith("/a/", StringComparison.Ordinal) ? "1" : "2", finding.Properties["Phase"]));
    }

    private static async Task All(Action<Diagnostic> check) => Assert.All(await FindingsAsync(), check);

    private static async Task<List<Diagnostic>> FindingsAsync()
    {
        var findings = new List<Diagnostic>();
        foreach (var program in EveryFinding.Programs)
            findings.AddRange(await program.FindingsAsync());
        return findings;
    }
}
