using System.Collections.Generic;
using RedisSsot.Tool.Building;
using Xunit;

namespace RedisSsot.ToolTests.Building;

public sealed class BuildSettingsTests
{
    [Fact]
    public void Nothing_said_is_nothing_passed_on()
    {
        var settings = new BuildSettings(null, [], NoRestore: false);

        Assert.Empty(settings.Arguments);
        Assert.Empty(settings.Variables);
    }

    [Fact]
    public void A_build_is_given_arguments_and_a_fix_variables()
    {
        var settings = new BuildSettings("Release", ["Extra=true", "Condition=a=b"], NoRestore: true);

        Assert.Equal(["--configuration", "Release", "-property:Extra=true", "-property:Condition=a=b", "--no-restore"], settings.Arguments);
        Assert.Equal(new Dictionary<string, string?> { ["Configuration"] = "Release", ["Extra"] = "true", ["Condition"] = "a=b" }, settings.Variables);
    }
}
