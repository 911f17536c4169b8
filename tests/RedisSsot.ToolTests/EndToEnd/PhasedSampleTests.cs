using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using RedisSsot.PackageTests;
using RedisSsot.Tool.Processes;
using Xunit;

namespace RedisSsot.ToolTests.EndToEnd;

/// <summary>The migration as a team does it: the projects have phases, and one phase after the other is fixed and committed.</summary>
[Collection(Packed.Name)]
[Trait(Pace.Name, Pace.Slow)]
public sealed partial class PhasedSampleTests(PackedTool tool) : IDisposable
{
    private static readonly (string Name, string[] Projects)[] Phases =
    [
        ("1a", ["Chat.Auth", "Chat.Analytics"]),
        ("2", ["Chat.Backend", "Chat.TestUtilities"]),
        ("3", ["Chat.Caching", "Chat.Gateway", "Chat.Legacy", "Chat.Notifications", "Chat.Reports"]),
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Phase_after_phase_the_sample_comes_to_zero()
    {
        var sample = CheckedOutCopy.OfSample(tool, _folder, "ChatPlatform");
        Label();
        sample.Commit();
        var start = sample.Git("rev-parse", "HEAD");

        foreach (var (phase, projects) in Phases)
        {
            var fix = await sample.RunAsync("fix", "--phase", phase, "--commit");
            var left = SampleTable.Rows.Where(row => !row.IsFixed && projects.Contains(row.Project)).ToList();

            Assert.True(fix.ExitCode == 1, fix.Output + fix.Error);
            Assert.Equal(Places(left), LeftIn(fix).Order());
            Assert.All(sample.Git("diff", "--name-only", "HEAD~1").Split('\n'), file => Assert.Contains(file.Split('/')[0], projects));
            Assert.Empty(sample.Git("status", "--porcelain"));
            await ShouldHaveNothingToFix(sample, phase, left);
        }

        ShouldBeTheFixedSample(sample, start);
        Assert.Equal(3, (await sample.RunAsync("history")).Output.Split('\n').Count(line => line.Contains(" kept ", StringComparison.Ordinal)));
        await ShouldBeAtZeroOnceTheRestIsFrozen(sample);
    }

    private void Label()
    {
        foreach (var (phase, projects) in Phases)
            Append(".editorconfig", $"\n[{{{string.Join(',', projects)}}}/**.cs]\nredis_ssot.phase = {phase}\n");

        // To this project, nothing from above applies.
        Append("Chat.Reports/.editorconfig", "\n[*.cs]\nredis_ssot.phase = 3\n");
    }

    private void Append(string file, string text) => _folder.Write(file, _folder.Read(file) + text);

    // A build sees the accessor of another project as metadata: that its server is another one only shows when all is in sight.
    private static async Task ShouldHaveNothingToFix(CheckedOutCopy sample, string phase, List<SampleFinding> left)
    {
        var findings = JsonDocument.Parse((await sample.RunAsync("check", "--phase", phase, "--format", "json")).Output).RootElement.GetProperty("findings").EnumerateArray().ToList();
        var otherServers = Places(left.Where(row => row.Result.Contains("another server", StringComparison.Ordinal)));

        Assert.Equal(Places(left), findings.Select(Place).Order());
        Assert.All(findings.Where(finding => finding.GetProperty("fixable").GetBoolean()), finding => Assert.Contains(Place(finding), otherServers));
    }

    private void ShouldBeTheFixedSample(CheckedOutCopy sample, string start)
    {
        var fixedSample = Repository.Folder("samples", "ChatPlatform.Fixed");
        var files = Directory.EnumerateFiles(fixedSample, "*.cs", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(fixedSample, file)).ToList();

        Assert.Equal(files.Select(file => file.Replace('\\', '/')).Order(StringComparer.Ordinal), sample.Git("diff", "--name-only", start).Split('\n').Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(fixedSample, file)), File.ReadAllBytes(_folder[file])));
    }

    private static async Task ShouldBeAtZeroOnceTheRestIsFrozen(CheckedOutCopy sample)
    {
        Assert.Equal(0, (await sample.RunAsync("baseline")).ExitCode);

        // What is only information, the compatibility wrappers here, is not frozen and fails nothing.
        var check = await sample.RunAsync("check", "--format", "json");
        Assert.True(check.ExitCode == 0, check.Error);
        var findings = JsonDocument.Parse(check.Output).RootElement.GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(SampleTable.Rows.Count(row => !row.IsFixed), findings.Count);
        Assert.All(findings, finding => Assert.Equal(finding.GetProperty("level").GetString() == "note" ? "active" : "frozen", finding.GetProperty("state").GetString()));
        Assert.Contains(findings, finding => finding.GetProperty("state").GetString() == "frozen");
    }

    private static List<string> Places(IEnumerable<SampleFinding> rows) => [.. rows.Select(row => $"{row.File} {row.Rule}").Order()];

    private static string Place(JsonElement finding) => $"{finding.GetProperty("file").GetString()} {finding.GetProperty("rule").GetString()}";

    private static IEnumerable<string> LeftIn(CliResult fix) => LeftLine().Matches(fix.Output).Select(match => $"{match.Groups["file"].Value} {match.Groups["rule"].Value}");

    // left        Chat.Auth/DeviceTrust.cs(5,26): RSSOT2001: 'ConnectionMultiplexer' has no 'Remember'
    [GeneratedRegex(@"^left +(?<file>[^(\n]+)\(\d+,\d+\): (?<rule>RSSOT\d+): .{10,}$", RegexOptions.Multiline)]
    private static partial Regex LeftLine();
}
