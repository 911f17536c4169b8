using System.IO;
using System.Linq;
using RedisSsot.Settings;
using RedisSsot.Tests.Verifying;
using Xunit;

namespace RedisSsot.Tests.House;

public class SettingPageTests
{
    private static readonly string[] All = [.. SettingKeys.All, SettingKeys.NamedAccessorPrefix + "<name>", SettingKeys.ServicePrefix + "<name>.namespaces"];

    public static TheoryData<string> Keys => [.. All];

    [Fact]
    public void Every_key_is_among_all() =>
        Assert.Equal(
            typeof(SettingKeys).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).Where(key => !key.EndsWith('.')).Order(),
            SettingKeys.All.Order());

    [Fact]
    public void The_readme_lists_the_settings_and_no_other()
    {
        var rows = File.ReadLines(Path.Combine(BuildFacts.RepositoryRoot, "README.md")).Where(line => line.StartsWith("| `redis_ssot.", System.StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
        Assert.Equal(All.Order(), rows.Order());
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_setting_is_named_on_the_page_of_a_rule(string key) =>
        Assert.Contains(Descriptors.All, descriptor => RulePage.Of(descriptor).ProseOf("Settings").Contains($"`{key}`") || RulePage.Of(descriptor).FirstCellsOf("Settings").Any(cell => cell.Contains($"`{key}`")));

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_setting_is_explained_on_the_page_about_configuration(string key)
    {
        var page = Path.Combine(BuildFacts.RepositoryRoot, "docs", "configuration.md");
        Assert.True(File.Exists(page), "docs/configuration.md is missing");
        Assert.Contains($"`{key}`", File.ReadAllText(page));
    }
}
