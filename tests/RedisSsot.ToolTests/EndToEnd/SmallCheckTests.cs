using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using RedisSsot.PackageTests;
using RedisSsot.Tool.Processes;
using Xunit;

namespace RedisSsot.ToolTests.EndToEnd;

[Collection(Packed.Name)]
[Trait(Pace.Name, Pace.Slow)]
public sealed class SmallCheckTests(PackedTool tool) : IDisposable
{
    private readonly SmallSolution _solution = new(tool);

    public void Dispose() => _solution.Dispose();

    [Fact]
    public async Task The_compiler_runs_even_where_nothing_has_changed()
    {
        Assert.Equal(["App/Stock.cs", "Web/Cart.cs"], Files((await _solution.CheckAsync()).Json));
        Assert.Equal(["App/Stock.cs", "Web/Cart.cs"], Files((await _solution.CheckAsync()).Json));
    }

    [Theory]
    [InlineData("dotnet_diagnostic.RSSOT1001.severity = error", "")]
    [InlineData("", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")]
    public async Task Findings_that_are_errors_hide_nothing_of_the_projects_behind_them(string setting, string property)
    {
        _solution.Write(".editorconfig", _solution.Read(".editorconfig") + setting + "\n");
        _solution.Write("Directory.Build.props", $"<Project><PropertyGroup>{property}</PropertyGroup></Project>");

        var (result, json) = await _solution.CheckAsync();
        Assert.Equal(("", 1), (result.Error, result.ExitCode));
        Assert.Equal(["App/Stock.cs", "Web/Cart.cs"], Files(json));
    }

    [Fact]
    public async Task A_build_after_it_says_what_one_before_it_said()
    {
        _solution.Write("App/Hub.cs", _solution.Read("App/Hub.cs") + "public class Till { public int Count() { return 1; } }\n");
        _solution.Write("App/.editorconfig", "[Hub.cs]\ndotnet_diagnostic.CA1822.severity = error\n");
        await ShouldFailForAnotherRule();

        var (result, json) = await _solution.CheckAsync();
        Assert.Equal(("", 1), (result.Error, result.ExitCode));
        Assert.Equal(["App/Stock.cs", "Web/Cart.cs"], Files(json));

        await ShouldFailForAnotherRule();

        async Task ShouldFailForAnotherRule()
        {
            var build = await Dotnet.Run(_solution[""], PackedTool.NoVariables, "build", "--verbosity", "quiet");
            Assert.Equal(1, build.ExitCode);
            Assert.Contains("error CA1822", build.Output);
        }
    }

    [Fact]
    public async Task What_a_pragma_suppresses_is_counted_apart()
    {
        _solution.Write("App/Stock.cs", "#pragma warning disable RSSOT1001 // a second server, which only this class knows\n" + SmallSolution.Opening("Stock"));
        var (result, json) = await _solution.CheckAsync("Web/Web.csproj");
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["Web/Cart.cs"], Files(json).Select(file => "Web/" + file));

        (result, json) = await _solution.CheckAsync("App");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal((0, 1), (json.GetProperty("total").GetProperty("new").GetInt32(), json.GetProperty("total").GetProperty("suppressed").GetInt32()));
    }

    [Theory]
    [InlineData("<RunAnalyzers>false</RunAnalyzers>")]
    [InlineData("<NoWarn>$(NoWarn);RSSOT1001;RSSOT1002;RSSOT1003;RSSOT1004</NoWarn>")]
    public async Task A_build_without_the_analyzers_is_not_reported_as_compliance(string property)
    {
        _solution.Write("Directory.Build.props", $"<Project><PropertyGroup>{property}</PropertyGroup></Project>");

        var (result, json) = await _solution.CheckAsync("--min-compliance", "0");
        ShouldFail(3, "The analyzers did not run in App (net10.0): ", result);
        Assert.False(json.GetProperty("complete").GetBoolean());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("total").GetProperty("compliance").ValueKind);
    }

    [Fact]
    public async Task A_project_that_the_solution_does_not_build_is_not_reported_as_compliance()
    {
        _solution.Write("Shop.slnx", """<Solution><Project Path="App/App.csproj" /><Project Path="Web/Web.csproj"><Build Project="false" /></Project></Solution>""");
        ShouldFail(3, "The analyzers did not run in Web: it was not built.", (await _solution.CheckAsync()).Result);
    }

    [Fact]
    public async Task What_does_not_compile_is_not_reported_at_all()
    {
        _solution.Write("App/Stock.cs", "class Stock { Missing missing; }");
        var result = await _solution.RunAsync("check");
        ShouldFail(3, "does not build: ", result);
        Assert.Contains("CS0246", result.Error);
        Assert.Equal("", result.Output);
    }

    [Fact]
    public async Task A_project_that_references_the_package_is_checked_by_its_version()
    {
        (await Dotnet.Run(Repository.Root, PackedTool.NoVariables, "pack", "RedisSsot.Package", "-o", _solution["feed"], "-p:Version=9.8.7")).ShouldSucceed();
        _solution.Write("NuGet.config", """<configuration><packageSources><clear /><add key="packed" value="feed" /></packageSources></configuration>""");
        _solution.Write("App/Directory.Build.props", """<Project><ItemGroup><PackageReference Include="RedisSsot" Version="9.8.7" PrivateAssets="all" /></ItemGroup></Project>""");

        var environment = new Dictionary<string, string?> { ["NUGET_PACKAGES"] = _solution["packages"] };
        var result = await _solution.RunAsync(environment, "check");
        Assert.Contains("RedisSsot 9.8.7 (referenced by the project): App (net10.0)", result.Output);
        Assert.Contains("(brought by the tool): StackExchange.Redis (net10.0), Web (net10.0)", result.Output);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public async Task Without_an_sdk_nothing_is_reported() =>
        ShouldFail(3, "'dotnet' cannot be run", await _solution.RunAsync(new Dictionary<string, string?> { ["PATH"] = _solution[""] }, "check"));

    [Fact]
    public async Task An_sdk_that_is_not_there_is_named()
    {
        _solution.Write("global.json", """{ "sdk": { "version": "99.0.100" } }""");
        ShouldFail(3, "There is no .NET SDK 99.0.100 here, which global.json asks for.", await _solution.RunAsync("check"));
    }

    [Theory]
    [InlineData(2, "No file has the phase '9'", "--phase", "9")]
    public async Task A_label_that_no_file_has_is_an_error(int exitCode, string message, params string[] arguments) =>
        ShouldFail(exitCode, message, await _solution.RunAsync(["check", .. arguments]));

    [Theory]
    [InlineData(2, "no solution and no project", "check", "Web/bin")]
    [InlineData(2, "does not exist", "check", "missing.sln")]
    [InlineData(2, "neither a solution", "check", ".editorconfig")]
    [InlineData(2, "'xml'", "check", "--format", "xml")]
    [InlineData(2, "more outputs than formats", "check", "--output", "a", "--output", "b")]
    [InlineData(2, "percentage from 0 to 100", "check", "--min-compliance", "101")]
    [InlineData(2, "--unknown", "check", "--unknown")]
    [InlineData(2, "Required command", "")]
    [InlineData(3, "cannot be written", "check", "--output", "missing/folder/report.txt")]
    [InlineData(3, "not in a git repository", "check", "--since", "main")]
    [InlineData(2, "Did you mean 'RSSOT1001'?", "explain", "RSOT1001")]
    public async Task Bad_input_is_one_line_on_the_error_stream(int exitCode, string message, params string[] arguments)
    {
        Directory.CreateDirectory(_solution["Web/bin"]);
        ShouldFail(exitCode, message, await _solution.RunAsync([.. arguments.Where(argument => argument.Length > 0)]));
    }

    [Fact]
    public async Task What_a_branch_adds_and_removes_is_told_apart_from_what_was_there()
    {
        await GitAsync("init", "-q");
        _solution.Write(".gitignore", "bin/\nobj/\n");
        await GitAsync("add", "-A");
        await GitAsync("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "one");
        _solution.Write("App/Stock.cs", "public class Stock;");
        _solution.Write("Web/Basket.cs", SmallSolution.Opening("Basket"));

        var (result, json) = await _solution.CheckAsync("--since", "HEAD");
        Assert.Equal(("", 1), (result.Error, result.ExitCode));
        Assert.Equal(["Web/Basket.cs"], json.GetProperty("since").GetProperty("added").EnumerateArray().Select(finding => finding.GetProperty("file").GetString()));
        Assert.Equal(["App/Stock.cs"], json.GetProperty("since").GetProperty("removed").EnumerateArray().Select(finding => finding.GetProperty("file").GetString()));
        Assert.Single((await GitAsync("worktree", "list")).Output.Trim().Split('\n'));
    }

    [Fact]
    public async Task Init_proposes_the_accessor_and_writes_it()
    {
        _solution.Write(".editorconfig", "root = true\n");
        var result = await _solution.RunAsync("init", "--yes", "--add-package");

        Assert.Equal(("", 0), (result.Error, result.ExitCode));
        Assert.Equal("root = true\n\n[*.cs]\nredis_ssot.accessor = Shop.Hub.Shared\n", _solution.Read(".editorconfig"));
        Assert.Contains("""<PackageReference Include="RedisSsot" """, _solution.Read("Directory.Build.props"));
    }

    private Task<CliResult> GitAsync(params string[] arguments) => Cli.RunAsync("git", arguments, _solution[""]);

    private static IEnumerable<string> Files(JsonElement json) => json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("file").GetString()!);

    private static void ShouldFail(int exitCode, string message, CliResult result)
    {
        Assert.Contains(message, result.Error);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(exitCode, result.ExitCode);
    }
}
