using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace RedisSsot.PackageTests;

/// <summary>The sample solution, fixed with the packed package instead of the sources, must become the one beside it.</summary>
[Collection(Packed.Name)]
public sealed class SampleTests(PackedPackage package)
{
    private const string Packages = "Directory.Packages.props";

    [Fact]
    public async Task The_sample_becomes_byte_for_byte_what_lies_beside_it_and_builds()
    {
        using var solution = new Solution(package);
        solution.Set("RedisSsotFromPackage", "true");
        var before = Sources(Repository.Folder("samples", "ChatPlatform"));
        foreach (var (file, bytes) in before)
            Write(file, bytes);

        Install();
        var build = (await solution.Build("ChatPlatform.sln")).ShouldSucceed();
        Assert.Contains(build.Reported, x => x.Id == "RSSOT1001");

        await Fix();
        var expected = new SortedDictionary<string, byte[]>(before, StringComparer.Ordinal);
        foreach (var (file, bytes) in Sources(Repository.Folder("samples", "ChatPlatform.Fixed")))
        {
            Assert.True(expected.ContainsKey(file), $"ChatPlatform.Fixed holds {file}, which the sample does not have.");
            Assert.False(bytes.SequenceEqual(expected[file]), $"ChatPlatform.Fixed holds {file}, which does not change.");
            expected[file] = bytes;
        }

        ShouldBe(expected);

        // Nothing that is still reported could have been fixed, and nothing else is reported.
        var rebuild = (await solution.Build("--no-restore", "ChatPlatform.sln")).ShouldSucceed();
        Assert.All(rebuild.Reported, x => Assert.StartsWith("RSSOT", x.Id, StringComparison.Ordinal));
        await Fix();
        ShouldBe(expected);

        void Write(string file, byte[] bytes)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(solution.Folder[file])!);
            File.WriteAllBytes(solution.Folder[file], bytes);
        }

        void Install()
        {
            var versions = solution.Folder.Read(Packages);
            var reference = $"""  <ItemGroup><GlobalPackageReference Include="RedisSsot" Version="{package.Version}" /></ItemGroup>""";
            solution.Folder.Write(Packages, versions.Replace("</Project>", $"{reference}\n</Project>", StringComparison.Ordinal));
        }

        async Task Fix() => (await solution.Dotnet("format", "analyzers", "ChatPlatform.sln", "--no-restore")).ShouldSucceed();

        void ShouldBe(IReadOnlyDictionary<string, byte[]> expected)
        {
            foreach (var (file, bytes) in expected.Where(x => x.Key != Packages))
            {
                Assert.Equal(Text(bytes), Text(File.ReadAllBytes(solution.Folder[file])));
                Assert.Equal(bytes, File.ReadAllBytes(solution.Folder[file]));
            }
        }
    }

    // Shows a difference in words before it is shown in bytes.
    private static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);

    private static SortedDictionary<string, byte[]> Sources(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(x => Path.GetRelativePath(folder, x))
            .Where(x => !x.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

        return new(files.ToDictionary(x => x, x => File.ReadAllBytes(Path.Combine(folder, x))), StringComparer.Ordinal);
    }
}
