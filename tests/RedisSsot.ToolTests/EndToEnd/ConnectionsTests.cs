using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using RedisSsot.PackageTests;
using RedisSsot.Tool.Processes;
using RedisSsot.ToolTests.Live;
using Xunit;

namespace RedisSsot.ToolTests.EndToEnd;

[Collection(Packed.Name)]
public sealed class ConnectionsTests(PackedTool tool, RedisProcess redis) : IClassFixture<RedisProcess>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_program_holds_ten_connections_before_the_fix_and_two_after_it()
    {
        var sample = CheckedOutCopy.OfSample(tool, _folder, "Connections");

        var before = await AskWhileItRuns();
        Assert.Equal(1, before.ExitCode);
        Assert.Contains("10 connections of 1 client.", before.Output);
        Assert.Contains("above the 2 that are expected", before.Output);

        var fix = await sample.RunAsync("fix");
        Assert.True(fix.ExitCode == 0, fix.Output + fix.Error);
        var expected = Directory.GetFiles(Repository.Folder("samples", "Connections.Fixed"));
        Assert.Equal(expected.Select(Path.GetFileName).Order(), sample.Git("diff", "--name-only").Split('\n').Order());
        Assert.All(expected, file => Assert.Equal(File.ReadAllText(file), _folder.Read(Path.GetFileName(file))));

        var after = await AskWhileItRuns();
        Assert.True(after.ExitCode == 0, after.Output + after.Error);
        Assert.Contains("2 connections of 1 client.", after.Output);
    }

    [Fact]
    public async Task Json_has_the_figures_and_no_password()
    {
        var run = await Ask("--format", "json");

        Assert.Equal(0, JsonDocument.Parse(run.Output).RootElement.GetProperty("connections").GetInt32());
        Assert.DoesNotContain(RedisProcess.Password, run.Output + run.Error);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_one_line_and_exit_code_3()
    {
        var run = await tool.RunAsync(_folder.Path, new Dictionary<string, string?>(), "connections", "127.0.0.1:1,password=secret,connectTimeout=500");

        Assert.Equal((3, "redis-ssot: Redis at 127.0.0.1:1 cannot be reached.\n", ""), (run.ExitCode, run.Error, run.Output));
    }

    private Task<CliResult> Ask(params string[] more) => tool.RunAsync(_folder.Path, new Dictionary<string, string?>(), ["connections", redis.Configuration, .. more]);

    private async Task<CliResult> AskWhileItRuns()
    {
        (await Dotnet.Run(_folder.Path, PackedTool.NoVariables, "build", "-o", _folder["bin/run"])).ShouldSucceed();
        var start = new ProcessStartInfo("dotnet", [_folder["bin/run/Connections.dll"]]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["REDIS_ADDRESS"] = redis.Configuration;
        using var program = Process.Start(start)!;
        try
        {
            Assert.Equal("ready", await program.StandardOutput.ReadLineAsync());
            return await Ask("--expect", "2");
        }
        finally
        {
            program.StandardInput.Close();
            await program.WaitForExitAsync();
        }
    }
}
