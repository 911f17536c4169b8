using System.Collections.Generic;
using System.Linq;
using RedisSsot.Settings;
using Xunit;

namespace RedisSsot.Tests.Settings;

public class SettingsParserTests
{
    [Fact]
    public void Nothing_gives_the_defaults()
    {
        var settings = Parse();

        Assert.Empty(settings.Accessors);
        Assert.Empty(settings.Owners);
        Assert.Empty(settings.Problems);
        Assert.Null(settings.Service);
        Assert.Null(settings.Phase);
        Assert.Equal(TestProjectMode.Suggest, settings.TestProjects);
    }

    [Fact]
    public void Every_setting_is_read()
    {
        var settings = Parse(
            ("redis_ssot.accessor", "Company.RedisManager.Shared"),
            ("redis_ssot.accessor.queue", "Company.Queue.Shared"),
            ("redis_ssot.owners", "Company.Legacy.*, Company.Tests"),
            ("redis_ssot.service", "chat"),
            ("redis_ssot.phase", "1a"),
            ("redis_ssot.test_projects", "ignore"));

        Assert.Equal(
            [new("redis_ssot.accessor", "Company.RedisManager.Shared"), new("redis_ssot.accessor.queue", "Company.Queue.Shared")],
            settings.Accessors.AsEnumerable());
        Assert.Equal(["Company.Legacy.*", "Company.Tests"], settings.Owners.Select(owner => owner.Text));
        Assert.Equal("chat", settings.Service);
        Assert.Equal("1a", settings.Phase);
        Assert.Equal(TestProjectMode.Ignore, settings.TestProjects);
        Assert.Empty(settings.Problems);
    }

    [Fact]
    public void Keys_of_others_are_passed_over()
    {
        var settings = Parse(("indent_size", "4"), ("redis_ssot", "x"), ("redis_ssotx.accessor", "x"), ("", ""), ("build_property.IsTestProject", "true"));

        Assert.Empty(settings.Problems);
        Assert.Empty(settings.Accessors);
    }

    [Fact]
    public void Keys_in_any_letters_are_read() =>
        Assert.Equal([new("redis_ssot.accessor", "A.B")], Parse(("Redis_SSOT.Accessor", "A.B")).Accessors.AsEnumerable());

    [Fact]
    public void Turkish_letters_make_no_difference()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new("tr-TR");
        try
        {
            var settings = Parse(("REDIS_SSOT.SERVICE", "chat"), ("redis_ssot.test_projects", "IGNORE"));
            Assert.Equal("chat", settings.Service);
            Assert.Equal(TestProjectMode.Ignore, settings.TestProjects);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_unnamed_accessor_comes_first_whatever_the_order()
    {
        var settings = Parse(("redis_ssot.accessor.aaa", "A.A"), ("redis_ssot.accessor", "Z.Z"), ("redis_ssot.accessor.-", "B.B"));

        Assert.Equal("Z.Z", settings.Accessors[0].Member);
        Assert.Equal(3, settings.Accessors.Length);
    }

    [Theory]
    [InlineData("Company.RedisManager.Shared")]
    [InlineData("  Company.RedisManager.Shared\t")]
    [InlineData("global::Company.RedisManager.Shared")]
    [InlineData("Company.RedisManager.Shared()")]
    [InlineData(" global::Company.RedisManager.Shared() ")]
    public void An_accessor_is_read_as_people_write_it(string value) =>
        Assert.Equal([new("redis_ssot.accessor", "Company.RedisManager.Shared")], Parse(("redis_ssot.accessor", value)).Accessors.AsEnumerable());

    [Theory]
    [InlineData("Shared")]
    [InlineData(".Shared")]
    [InlineData("Company.")]
    [InlineData("Company..Shared")]
    [InlineData("Company.1Shared")]
    [InlineData("Company.Sha red")]
    [InlineData("Company.Shared ()")]
    [InlineData("Company.Shared( )")]
    [InlineData("Company.Shared()()")]
    [InlineData("global:: Company.Shared")]
    [InlineData("Global::Company.Shared")]
    [InlineData("Company.*")]
    [InlineData("Company.Shared;")]
    [InlineData("Company.Shared,")]
    [InlineData("\"Company.Shared\"")]
    [InlineData("Company.RedisManager.Get(0)")]
    [InlineData("P:Company.RedisManager.Shared")]
    [InlineData("Company.Pool<int>.Shared")]
    [InlineData("Company.\u0000.Shared")]
    [InlineData("Company\nShared")]
    [InlineData("()")]
    [InlineData(".")]
    [InlineData("global::")]
    [InlineData("global::()")]
    [InlineData("@.@")]
    [InlineData("Company.@")]
    public void An_accessor_that_cannot_be_read_is_a_problem(string value)
    {
        var settings = Parse(("redis_ssot.accessor", value));

        Assert.Empty(settings.Accessors);
        Assert.Equal("redis_ssot.accessor", Assert.Single(settings.Problems).Key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\t")]
    public void An_empty_value_is_no_value(string value)
    {
        var settings = Parse(SettingKeys.All.Select(key => (key, value)).ToArray());

        Assert.Empty(settings.Problems);
        Assert.Empty(settings.Accessors);
        Assert.Empty(settings.Owners);
        Assert.Null(settings.Service);
        Assert.Null(settings.Phase);
        Assert.Equal(TestProjectMode.Suggest, settings.TestProjects);
    }

    [Fact]
    public void An_empty_named_accessor_is_no_accessor()
    {
        var settings = Parse(("redis_ssot.accessor.queue", " "));

        Assert.Empty(settings.Accessors);
        Assert.Empty(settings.Problems);
    }

    [Theory]
    [InlineData("A", "A")]
    [InlineData(" A , B.C ", "A|B.C")]
    [InlineData("A,,B,", "A|B")]
    [InlineData(",", "")]
    [InlineData("global::A.B,A.*", "A.B|A.*")]
    [InlineData("*", "*")]
    [InlineData("A,A", "A|A")]
    public void Owners_are_read(string value, string texts)
    {
        var settings = Parse(("redis_ssot.owners", value));

        Assert.Equal(texts, string.Join("|", settings.Owners.Select(owner => owner.Text)));
        Assert.Empty(settings.Problems);
    }

    [Theory]
    [InlineData("A B")]
    [InlineData("A;B")]
    [InlineData("1A")]
    [InlineData("A..B")]
    [InlineData(".A")]
    [InlineData("A.")]
    [InlineData("T:A.B")]
    [InlineData("A<T>")]
    [InlineData("A`1")]
    [InlineData("A\u0007")]
    [InlineData("A?")]
    [InlineData("[A]")]
    [InlineData("@")]
    [InlineData("A.@")]
    public void An_owner_that_cannot_be_read_is_a_problem(string value)
    {
        var settings = Parse(("redis_ssot.owners", value));

        Assert.Empty(settings.Owners);
        Assert.Equal("redis_ssot.owners", Assert.Single(settings.Problems).Key);
    }

    [Fact]
    public void Each_owner_that_cannot_be_read_is_a_problem_and_the_others_stay()
    {
        var settings = Parse(("redis_ssot.owners", "A, 1, B, ?"));

        Assert.Equal(["A", "B"], settings.Owners.Select(owner => owner.Text));
        Assert.Equal(2, settings.Problems.Length);
    }

    [Theory]
    [InlineData("report", "Report")]
    [InlineData("Suggest", "Suggest")]
    [InlineData(" IGNORE ", "Ignore")]
    public void Modes_are_read(string value, string mode) => Assert.Equal(mode, Parse(("redis_ssot.test_projects", value)).TestProjects.ToString());

    [Theory]
    [InlineData("warn")]
    [InlineData("true")]
    [InlineData("0")]
    [InlineData("report,ignore")]
    public void An_unknown_mode_is_a_problem_and_changes_nothing(string value)
    {
        var settings = Parse(("redis_ssot.test_projects", value));

        Assert.Equal(TestProjectMode.Suggest, settings.TestProjects);
        Assert.Equal("redis_ssot.test_projects", Assert.Single(settings.Problems).Key);
    }

    [Theory]
    [InlineData("redis_ssot.acessor", "redis_ssot.accessor")]
    [InlineData("redis_ssot.accesor.queue", null)]
    [InlineData("redis_ssot.owner", "redis_ssot.owners")]
    [InlineData("redis_ssot.phases", "redis_ssot.phase")]
    [InlineData("redis_ssot.services", "redis_ssot.service")]
    [InlineData("redis_ssot.test_project", "redis_ssot.test_projects")]
    [InlineData("redis_ssot.testprojects", "redis_ssot.test_projects")]
    [InlineData("redis_ssot.connection_strings", null)]
    public void An_unknown_key_is_a_problem(string key, string? suggestion)
    {
        var reason = Assert.Single(Parse((key, "x")).Problems).Reason;

        if (suggestion is null)
            Assert.DoesNotContain("did you mean", reason);
        else
            Assert.Contains($"did you mean '{suggestion}'?", reason);
    }

    [Fact]
    public void The_prefix_alone_is_a_problem() => Assert.Single(Parse(("redis_ssot.", "x")).Problems);

    [Fact]
    public void Problems_come_in_the_order_of_their_keys()
    {
        var settings = Parse(("redis_ssot.zzz", "x"), ("redis_ssot.owners", "?"), ("redis_ssot.aaa", "x"));

        Assert.Equal(["redis_ssot.aaa", "redis_ssot.owners", "redis_ssot.zzz"], settings.Problems.Select(problem => problem.Key));
    }

    [Fact]
    public void Very_long_values_are_read()
    {
        var name = string.Join(".", Enumerable.Repeat("Company", 20_000));
        var settings = Parse(("redis_ssot.accessor", name), ("redis_ssot.owners", string.Join(",", Enumerable.Repeat("Company.*", 20_000))));

        Assert.Equal(name, Assert.Single(settings.Accessors).Member);
        Assert.Equal(20_000, settings.Owners.Length);
    }

    [Fact]
    public void A_very_long_key_is_a_problem() => Assert.Single(Parse(("redis_ssot." + new string('x', 100_000), "x")).Problems);

    private static RedisSettings Parse(params (string Key, string Value)[] pairs) =>
        SettingsParser.Parse(pairs.Select(pair => KeyValuePair.Create(pair.Key, pair.Value)));
}
