using System;
using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.ToolTests.EndToEnd;

/// <summary>A configuration and a property decide what is compiled: whoever names them means that code.</summary>
[Collection(Packed.Name)]
[Trait(Pace.Name, Pace.Slow)]
public sealed class BuildOptionTests : IDisposable
{
    private readonly SmallSolution _solution;
    private readonly CheckedOutCopy _copy;

    public BuildOptionTests(PackedTool tool)
    {
        _solution = new(tool);
        _solution.Write("Directory.Build.targets", """<Project><ItemGroup><Compile Remove="Extra.cs" Condition="'$(Extra)' != 'true'" /></ItemGroup></Project>""");
        _solution.Write("App/Extra.cs", "#if !DEBUG\n" + SmallSolution.Opening("Extra") + "\n#endif\n");
        _copy = CheckedOutCopy.Of(tool, _solution[""]);
    }

    public void Dispose() => _solution.Dispose();

    [Fact]
    public async Task Baseline_and_fix_work_on_the_code_of_that_configuration_and_property()
    {
        Assert.Equal(0, (await _copy.RunAsync("baseline", "-c", "Release", "-p", "Extra=true")).ExitCode);
        Assert.Contains("Shop.Extra.Open()", _solution.Read("RedisSsot.Baseline.txt"));
        _copy.Git("clean", "--quiet", "--force");

        var without = await _copy.RunAsync("fix", "--dry-run", "--include", "App/Extra.cs");
        Assert.Equal((0, ""), (without.ExitCode, without.Output));

        var fix = await _copy.RunAsync("fix", "--configuration", "Release", "--property:Extra=true");
        Assert.True(fix.ExitCode == 0, fix.Output + fix.Error);
        Assert.Equal("App/Extra.cs\nApp/Stock.cs\nWeb/Cart.cs", _copy.Git("diff", "--name-only"));
        Assert.Contains("return Hub.Shared;", _solution.Read("App/Extra.cs"));
    }

    [Theory]
    [InlineData("fix")]
    [InlineData("baseline")]
    [InlineData("check")]
    public async Task What_is_no_property_is_a_mistake_in_the_command(string command)
    {
        var run = await _copy.RunAsync(command, "-p", "Extra");

        Assert.Equal((2, 1), (run.ExitCode, run.Error.TrimEnd().Split('\n').Length));
        Assert.Contains("'Extra' is not a property for the build: write name=value.", run.Error);
    }
}
