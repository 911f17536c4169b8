using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Setup;

/// <summary>What <c>redis_ssot.test_projects</c> does in projects with <c>IsTestProject</c>, and that it does nothing elsewhere.</summary>
public class TestProjectTests
{
    [Fact]
    public Task Nothing_said_means_suggest() => Reports(DiagnosticSeverity.Info, "true");

    [Fact]
    public Task Suggest_reports_as_information() => Reports(DiagnosticSeverity.Info, "true", "redis_ssot.test_projects = suggest");

    [Fact]
    public Task Report_reports_as_warning() => Reports(DiagnosticSeverity.Warning, "true", "redis_ssot.test_projects = report");

    [Fact]
    public Task Ignore_reports_nothing() => Reports(severity: null, "true", "redis_ssot.test_projects = ignore");

    [Fact]
    public Task The_value_may_be_in_other_letters() => Reports(severity: null, "true", "redis_ssot.test_projects = IGNORE");

    [Fact]
    public Task The_property_may_be_in_other_letters() => Reports(DiagnosticSeverity.Info, "True");

    [Fact]
    public Task A_project_that_says_it_is_none_reports_as_warning() => Reports(DiagnosticSeverity.Warning, "false", "redis_ssot.test_projects = ignore");

    [Fact]
    public Task A_project_that_says_nothing_reports_as_warning() => Reports(DiagnosticSeverity.Warning, "", "redis_ssot.test_projects = ignore");

    [Fact]
    public Task A_project_without_the_property_reports_as_warning() => Reports(DiagnosticSeverity.Warning, isTestProject: null, "redis_ssot.test_projects = ignore");

    [Fact]
    public Task A_severity_of_the_users_wins_over_suggest() => Reports(DiagnosticSeverity.Error, "true", "dotnet_diagnostic.RSSOT1001.severity = error");

    [Fact]
    public Task A_folder_may_differ()
    {
        var test = RedisTest.Of(
            """
            class UnitTests
            {
                object Open() => ConnectionMultiplexer.Connect("localhost");
            }
            """,
            TestAccessor.Class,
            "redis_ssot.test_projects = ignore");
        test.TestState.Sources.Add(("/0/EndToEnd/Tests.cs", """
            class EndToEndTests
            {
                object Open() => {|#0:ConnectionMultiplexer.Connect|}("localhost");
            }
            """));
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.IsTestProject = true\n"));
        test.TestState.AnalyzerConfigFiles.Add(("/0/EndToEnd/.editorconfig", "[*.cs]\nredis_ssot.test_projects = report\n"));
        test.ExpectedDiagnostics.Add(Finding(DiagnosticSeverity.Warning));
        return test.RunAsync();
    }

    [Fact]
    public Task A_wrong_setting_is_reported_in_an_ignored_project_too()
    {
        var test = RedisTest.Of("class CacheTests { }", TestAccessor.Class, "redis_ssot.test_projects = ignore", "redis_ssot.owner = Company");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nbuild_property.IsTestProject = true\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("RSSOT9002", DiagnosticSeverity.Warning).WithNoLocation());
        return test.RunAsync();
    }

    private static Task Reports(DiagnosticSeverity? severity, string? isTestProject, params string[] settings)
    {
        var test = Of(isTestProject, settings);
        if (severity is { } expected)
            test.ExpectedDiagnostics.Add(Finding(expected));
        return test.RunAsync();
    }

    private static RedisTest Of(string? isTestProject, params string[] settings)
    {
        var test = RedisTest.Of(
            """
            class CacheTests
            {
                object Open() => {|#0:ConnectionMultiplexer.Connect|}("localhost");
            }
            """,
            TestAccessor.Class,
            settings);
        if (isTestProject is not null)
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", $"is_global = true\nbuild_property.IsTestProject = {isTestProject}\n"));
        return test;
    }

    private static DiagnosticResult Finding(DiagnosticSeverity severity) =>
        new DiagnosticResult("RSSOT1001", severity).WithLocation(0).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations);
}
