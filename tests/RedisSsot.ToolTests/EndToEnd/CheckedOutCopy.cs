using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using RedisSsot.PackageTests;
using RedisSsot.Tool.Git;
using RedisSsot.Tool.Processes;
using Xunit;

namespace RedisSsot.ToolTests.EndToEnd;

/// <summary>A folder of sources that was committed to a git repository of its own, and the installed tool to work on it.</summary>
internal sealed class CheckedOutCopy(PackedTool tool, string root)
{
    private static readonly Dictionary<string, string?> Variables = new() { ["RedisSsotFromPackage"] = "true" };

    public string Root { get; } = root;

    /// <summary>Every file that is no build output: its bytes and its mode.</summary>
    public IReadOnlyDictionary<string, string> State =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or ".git"))
            .ToDictionary(file => file, file => (OperatingSystem.IsWindows() ? "" : File.GetUnixFileMode(file).ToString()) + Convert.ToBase64String(File.ReadAllBytes(file)));

    public static CheckedOutCopy Of(PackedTool tool, string root)
    {
        File.WriteAllText(Path.Combine(root, ".gitignore"), "bin/\nobj/\n");
        var copy = new CheckedOutCopy(tool, root);
        copy.Git("init", "--quiet");
        copy.Git("config", "user.name", "Somebody");
        copy.Git("config", "user.email", "somebody@example.org");
        copy.Git("config", "core.autocrlf", "false");
        copy.Commit();
        return copy;
    }

    public static CheckedOutCopy OfSample(PackedTool tool, TemporaryFolder folder, string sample)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Folder("samples", sample), "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Repository.Folder("samples", sample), file);
            if (!path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                folder.Write(path, File.ReadAllBytes(file));
        }

        return Of(tool, folder.Path);
    }

    public Task<CliResult> RunAsync(params string[] arguments) => tool.RunAsync(Root, Variables, arguments);

    /// <summary>Starts a command, for a test that does not wait until it ends by itself.</summary>
    public Process Start(Action<string> onError, params string[] arguments) => tool.Start(Root, Variables, onError, arguments);

    public void Commit()
    {
        Git("add", "--all");
        Git("commit", "--quiet", "-m", "Something");
    }

    public string Git(params string[] arguments)
    {
        var run = RawGit.Run(Root, arguments);
        Assert.True(run.ExitCode == 0, run.Errors);
        return run.Line;
    }
}
