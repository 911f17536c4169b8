using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using RedisSsot.PackageTests;
using Xunit;

namespace RedisSsot.ToolTests.EndToEnd;

[Collection(Packed.Name)]
public sealed class PhasedSampleTests(PackedTool tool) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Phase_after_phase_the_sample_comes_to_zero()
    {
        var sample = CheckedOutCopy.OfSample(tool, _folder, "ChatPlatform");
        _folder.Write(".editorconfig", _folder.Read(".editorconfig") + """

            [{Chat.Auth,Chat.Analytics}/**.cs]
            redis_ssot.phase = 1a

            [{Chat.Backend,Chat.TestUtilities}/**.cs]
            redis_ssot.phase = 2

            [{Chat.Caching,Chat.Gateway,Chat.Notifications,Chat.Reports}/**.cs]
            redis_ssot.phase = 3

            """);
        sample.Commit();

        foreach (var (phase, folders) in new[] { ("1a", "Chat.Auth Chat.Analytics"), ("2", "Chat.Backend Chat.TestUtilities"), ("3", "Chat.Gateway Chat.Notifications Chat.Reports") })
        {
            var fix = await sample.RunAsync("fix", "--phase", phase, "--commit");
            Assert.True(fix.ExitCode is 0 or 1, fix.Error);
            Assert.All(sample.Git("diff", "--name-only", "HEAD~1").Split('\n'), file => Assert.Contains(file.Split('/')[0], folders));
        }

        // What is left is what the sample's page says has no fix; with that accepted, the check is at zero.
        var fixedFiles = Repository.Folder("samples", "ChatPlatform.Fixed");
        Assert.All(
            Directory.EnumerateFiles(fixedFiles, "*.cs", SearchOption.AllDirectories),
            file => Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(_folder[Path.GetRelativePath(fixedFiles, file)])));
        Assert.Equal(0, (await sample.RunAsync("baseline")).ExitCode);
        var check = await sample.RunAsync("check", "--format", "json");
        Assert.True(check.ExitCode == 0, check.Error);
        Assert.Equal(0, JsonDocument.Parse(check.Output).RootElement.GetProperty("total").GetProperty("new").GetInt32());
        Assert.Equal(3, (await sample.RunAsync("history")).Output.Split('\n').Count(line => line.Contains(" kept ", StringComparison.Ordinal)));
    }
}
