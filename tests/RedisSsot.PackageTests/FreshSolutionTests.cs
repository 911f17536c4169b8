using System;
using System.Linq;
using Xunit;
using static RedisSsot.PackageTests.FreshSolution;

namespace RedisSsot.PackageTests;

[Collection(Packed.Name)]
public sealed class FreshSolutionTests(FreshSolution solution) : IClassFixture<FreshSolution>
{
    private static readonly Reported[] Openings =
    [
        new("Presence.cs", LineOf("Connect(cs)", Sources.MultiTargeted), "warning", "RSSOT1001"),
        new("Program.cs", LineOf("Connect(cs)", Sources.Application), "warning", "RSSOT1001"),
    ];

    [Fact]
    public void A_build_shows_each_opening_with_file_and_line_and_nothing_else() =>
        Assert.Equal(Openings, solution.Build.ShouldSucceed().Reported);

    [Fact]
    public void With_warnings_as_errors_the_build_fails_at_the_same_places() =>
        Assert.Equal(Openings.Select(x => x with { Severity = "error" }), solution.BuildWithWarningsAsErrors.ShouldFail().Reported);

    [Fact]
    public void Dotnet_format_rewrites_the_application_to_the_accessor() =>
        Assert.Equal(
            Sources.Application.Replace("using var mux = ConnectionMultiplexer.Connect(cs);", "var mux = RedisManager.Shared;", StringComparison.Ordinal) + "\n",
            Fixed(solution.ApplicationAfterFix));

    [Fact]
    public void A_multi_targeted_project_gets_the_same_text_once() =>
        Assert.Equal(
            Sources.MultiTargeted.Replace("ConnectionMultiplexer.Connect(cs)", "RedisManager.Shared", StringComparison.Ordinal) + "\n",
            Fixed(solution.MultiTargetedAfterFix));

    [Theory]
    [InlineData(Shared, Sources.Shared)]
    [InlineData(WithoutRedis, Sources.WithoutRedis)]
    [InlineData(TestCode, Sources.TestCode)]
    public void The_accessor_test_code_and_code_without_Redis_stay_as_they_are(string file, string source) =>
        Assert.Equal(source + "\n", Fixed(solution.Read(file)));

    [Fact]
    public void Fixing_twice_changes_nothing()
    {
        Assert.Equal(Fixed(solution.ApplicationAfterFix), solution.Read(Application));
        Assert.Equal(Fixed(solution.MultiTargetedAfterFix), solution.Read(MultiTargeted));
    }

    [Fact]
    public void The_rebuild_is_clean_and_free_of_warnings() => solution.Rebuild.ShouldSucceed().ShouldReportNothing();

    [Fact]
    public void A_project_without_Redis_gets_nothing() =>
        Assert.DoesNotContain(solution.Build.ShouldSucceed().Reported, x => WithoutRedis.EndsWith(x.File, StringComparison.Ordinal));

    [Theory]
    [InlineData("Fresh.Tests", "true")]
    [InlineData("Fresh.App", "")]
    public void The_analyzers_can_tell_a_test_project_from_others(string project, string expected)
    {
        solution.Build.ShouldSucceed();

        var options = solution.Read($"{project}/obj/Debug/net10.0/{project}.GeneratedMSBuildEditorConfig.editorconfig").Split('\n');

        Assert.Contains($"build_property.IsTestProject = {expected}", options.Select(x => x.TrimEnd('\r')));
    }

    // What a fix left proves nothing when the fix itself did not run.
    private string Fixed(string text)
    {
        solution.Fix.ShouldSucceed();
        return text;
    }
}
