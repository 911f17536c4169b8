using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.Setup;

/// <summary>RSSOT9002: each wrong setting once, although every file has it.</summary>
public class SettingIsWrongTests
{
    private const string AllSettings = "'redis_ssot.accessor', 'redis_ssot.owners', 'redis_ssot.service', 'redis_ssot.phase', 'redis_ssot.test_projects'";

    [Fact]
    public Task A_slip_of_the_fingers_gets_a_suggestion() => Reports(
        "redis_ssot.acessor = Company.RedisManager.Shared",
        "redis_ssot.acessor",
        "there is no such setting, did you mean 'redis_ssot.accessor'?");

    [Fact]
    public Task The_singular_gets_a_suggestion() => Reports(
        "redis_ssot.owner = Company.Legacy",
        "redis_ssot.owner",
        "there is no such setting, did you mean 'redis_ssot.owners'?");

    [Fact]
    public Task A_dash_gets_a_suggestion() => Reports(
        "redis_ssot.test-projects = ignore",
        "redis_ssot.test-projects",
        "there is no such setting, did you mean 'redis_ssot.test_projects'?");

    [Fact]
    public Task A_named_accessor_without_a_name_gets_a_suggestion() => Reports(
        "redis_ssot.accessor. = Company.RedisManager.Shared",
        "redis_ssot.accessor.",
        "there is no such setting, did you mean 'redis_ssot.accessor'?");

    [Fact]
    public Task A_key_far_from_all_others_gets_the_whole_list() => Reports(
        "redis_ssot.connection_string = cache:6379",
        "redis_ssot.connection_string",
        $"there is no such setting, the settings are {AllSettings}");

    [Fact]
    public Task An_unknown_key_without_a_value_is_reported() => Reports(
        "redis_ssot.acessor =",
        "redis_ssot.acessor",
        "there is no such setting, did you mean 'redis_ssot.accessor'?");

    [Fact]
    public Task An_accessor_of_one_word_is_reported() => ReportsAlone(
        "redis_ssot.accessor = RedisManager",
        "redis_ssot.accessor",
        "'RedisManager' is not the dotted name of a static member, like 'Company.Product.RedisManager.Shared'");

    [Fact]
    public Task An_accessor_with_arguments_is_reported() => ReportsAlone(
        "redis_ssot.accessor = Company.RedisManager.Get(\"cache\")",
        "redis_ssot.accessor",
        "'Company.RedisManager.Get(\"cache\")' is not the dotted name of a static member, like 'Company.Product.RedisManager.Shared'");

    [Fact]
    public Task An_accessor_in_words_is_reported() => ReportsAlone(
        "redis_ssot.accessor = the shared one",
        "redis_ssot.accessor",
        "'the shared one' is not the dotted name of a static member, like 'Company.Product.RedisManager.Shared'");

    [Fact]
    public Task An_accessor_with_a_star_is_reported() => ReportsAlone(
        "redis_ssot.accessor = Company.*.Shared",
        "redis_ssot.accessor",
        "'Company.*.Shared' is not the dotted name of a static member, like 'Company.Product.RedisManager.Shared'");

    [Fact]
    public Task A_named_accessor_that_cannot_be_read_is_reported() => Reports(
        "redis_ssot.accessor.queue = Company..Queue",
        "redis_ssot.accessor.queue",
        "'Company..Queue' is not the dotted name of a static member, like 'Company.Product.RedisManager.Shared'");

    [Fact]
    public Task An_owner_that_cannot_be_read_is_reported() => Reports(
        "redis_ssot.owners = Company/Legacy",
        "redis_ssot.owners",
        "'Company/Legacy' is not the dotted name of a type or namespace");

    [Fact]
    public Task An_owner_with_type_arguments_is_reported() => Reports(
        "redis_ssot.owners = Company.Pool<T>",
        "redis_ssot.owners",
        "'Company.Pool<T>' is not the dotted name of a type or namespace");

    [Fact]
    public Task Owners_without_commas_are_reported() => Reports(
        "redis_ssot.owners = Company.Legacy Company.Tests",
        "redis_ssot.owners",
        "'Company.Legacy Company.Tests' is not the dotted name of a type or namespace");

    [Fact]
    public Task A_bad_owner_among_good_ones_is_reported_and_the_good_ones_count()
    {
        var test = RedisTest.Of(
            """
            namespace Company.Legacy
            {
                class RedisFactory
                {
                    object Open() => ConnectionMultiplexer.Connect("cache:6379");
                }
            }
            """,
            TestAccessor.Class,
            "redis_ssot.owners = 1Company, Company.Legacy, ?");
        test.ExpectedDiagnostics.Add(Finding("redis_ssot.owners", "'1Company' is not the dotted name of a type or namespace"));
        test.ExpectedDiagnostics.Add(Finding("redis_ssot.owners", "'?' is not the dotted name of a type or namespace"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_bad_mode_for_test_projects_is_reported() => Reports(
        "redis_ssot.test_projects = warn",
        "redis_ssot.test_projects",
        "'warn' is none of 'report', 'suggest' and 'ignore'");

    [Fact]
    public Task Several_wrong_settings_are_each_reported()
    {
        var test = RedisTest.Of("class Cache { }", TestAccessor.Class, "redis_ssot.owner = Company", "redis_ssot.test_projects = warn");
        test.ExpectedDiagnostics.Add(Finding("redis_ssot.owner", "there is no such setting, did you mean 'redis_ssot.owners'?"));
        test.ExpectedDiagnostics.Add(Finding("redis_ssot.test_projects", "'warn' is none of 'report', 'suggest' and 'ignore'"));
        return test.RunAsync();
    }

    [Fact]
    public Task Many_files_report_a_wrong_setting_once()
    {
        var test = RedisTest.Of("class Cache { }", TestAccessor.Class, "redis_ssot.owner = Company");
        for (var number = 1; number <= 20; number++)
            test.TestState.Sources.Add($"class Cache{number} {{ }}");
        test.ExpectedDiagnostics.Add(Finding("redis_ssot.owner", "there is no such setting, did you mean 'redis_ssot.owners'?"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_wrong_setting_of_one_folder_is_reported()
    {
        var test = RedisTest.Of("class Cache { }");
        test.TestState.Sources.Add(("/0/Legacy/Other.cs", "class Other { }"));
        test.TestState.AnalyzerConfigFiles.Add(("/0/Legacy/.editorconfig", "[*.cs]\nredis_ssot.owner = Company\n"));
        test.ExpectedDiagnostics.Add(Finding("redis_ssot.owner", "there is no such setting, did you mean 'redis_ssot.owners'?"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_wrong_setting_in_a_global_file_is_reported()
    {
        var test = RedisTest.Of("class Cache { }");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\nredis_ssot.owner = Company\n"));
        test.ExpectedDiagnostics.Add(Finding("redis_ssot.owner", "there is no such setting, did you mean 'redis_ssot.owners'?"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_wrong_setting_does_not_hide_openings()
    {
        var test = RedisTest.Of(
            """
            class Cache
            {
                object Open() => [|ConnectionMultiplexer.Connect|]("cache:6379");
            }
            """,
            TestAccessor.Class,
            "redis_ssot.owners = *?*");
        test.ExpectedDiagnostics.Add(Finding("redis_ssot.owners", "'*?*' is not the dotted name of a type or namespace"));
        return test.RunAsync();
    }

    [Fact]
    public Task An_accessor_that_cannot_be_read_is_reported_beside_the_openings()
    {
        var test = RedisTest.Of(
            """
            class Cache
            {
                object Open() => [|ConnectionMultiplexer.Connect|]("cache:6379");
            }
            """,
            TestAccessor.None,
            "redis_ssot.accessor = Company.RedisManager.");
        test.ExpectedDiagnostics.Add(Finding(
            "redis_ssot.accessor",
            "'Company.RedisManager.' is not the dotted name of a static member, like 'Company.Product.RedisManager.Shared'"));
        return test.RunAsync();
    }

    [Fact]
    public Task Good_settings_are_silent() => RedisTest.IsSilent(
        "class Cache { }",
        TestAccessor.Class,
        "redis_ssot.accessor.queue = Company.Queue.Shared",
        "redis_ssot.owners = Company.Legacy.*, Company.Tests",
        "redis_ssot.service = chat",
        "redis_ssot.phase = 1a",
        "redis_ssot.test_projects = Report");

    [Fact]
    public Task Keys_in_other_letters_are_silent() => RedisTest.IsSilent("class Cache { }", TestAccessor.Class, "Redis_SSOT.Owners = Company.Legacy");

    [Fact]
    public Task Empty_values_are_silent() => RedisTest.IsSilent(
        "class Cache { }",
        TestAccessor.None,
        "redis_ssot.accessor =",
        "redis_ssot.owners =",
        "redis_ssot.service =",
        "redis_ssot.phase =",
        "redis_ssot.test_projects =");

    [Fact]
    public Task An_empty_value_takes_back_a_named_accessor_of_a_wider_section()
    {
        var test = RedisTest.Of("class Cache { }", TestAccessor.Class, "redis_ssot.accessor.queue = Company.Queue.Shared");
        test.TestState.Sources.Add(("/0/New/Other.cs", "class Other { }"));
        test.TestState.AnalyzerConfigFiles.Add(("/0/New/.editorconfig", "[*.cs]\nredis_ssot.accessor.queue =\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task Keys_of_others_are_silent() => RedisTest.IsSilent(
        "class Cache { }",
        TestAccessor.Class,
        "redis.accessor = nonsense",
        "redis_ssot_accessor = nonsense",
        "dotnet_diagnostic.RSSOT1001.severity = warning");

    [Fact]
    public Task A_wrong_setting_that_is_switched_off_is_silent()
    {
        var test = RedisTest.Of("class Cache { }", TestAccessor.Class, "redis_ssot.owner = Company");
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\ndotnet_diagnostic.RSSOT9002.severity = none\n"));
        return test.RunAsync();
    }

    private static Task Reports(string setting, string key, string reason) => Expect(RedisTest.Of("class Cache { }", TestAccessor.Class, setting), key, reason);

    private static Task ReportsAlone(string setting, string key, string reason) => Expect(RedisTest.Of("class Cache { }", TestAccessor.None, setting), key, reason);

    private static Task Expect(RedisTest test, string key, string reason)
    {
        test.ExpectedDiagnostics.Add(Finding(key, reason));
        return test.RunAsync();
    }

    private static DiagnosticResult Finding(string key, string reason) =>
        new DiagnosticResult("RSSOT9002", DiagnosticSeverity.Warning).WithNoLocation().WithArguments(key, reason);
}
