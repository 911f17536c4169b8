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

/// <summary>A copy of the sample that does not reference RedisSsot in any way, checked once in several forms.</summary>
public sealed class CheckedSample(PackedTool tool) : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    internal CliResult Result { get; private set; } = null!;

    internal JsonElement Json { get; private set; }

    internal JsonElement Sarif { get; private set; }

    internal string[] ChangedFiles { get; private set; } = [];

    internal string Page => _folder.Read("report.html");

    public async Task InitializeAsync()
    {
        var sample = Repository.Folder("samples", "ChatPlatform");
        var files = Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(sample, file)).Where(IsSource).ToDictionary(file => file, file => File.ReadAllBytes(Path.Combine(sample, file)));
        foreach (var (file, content) in files)
            _folder.Write(Path.Combine("src", file), content);

        Result = await tool.RunAsync(
            _folder["src"],
            new Dictionary<string, string?> { ["RedisSsotFromPackage"] = "true" },
            "check", "--format", "json", "--output", "../report.json", "--format", "sarif", "--output", "../report.sarif", "--format", "html", "--output", "../report.html", "--format", "table");

        Json = JsonDocument.Parse(_folder.Read("report.json")).RootElement;
        Sarif = JsonDocument.Parse(_folder.Read("report.sarif")).RootElement;
        ChangedFiles = [.. Directory.EnumerateFiles(_folder["src"], "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder["src"], file))
            .Where(IsSource)
            .Where(file => !files.TryGetValue(file, out var content) || !content.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(_folder["src"], file))))];
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    private static bool IsSource(string file) => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj");
}
