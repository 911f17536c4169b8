using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using RedisSsot.PackageTests;
using RedisSsot.Tool.Git;
using Xunit;

namespace RedisSsot.ToolTests.Transactions;

/// <summary>A git repository of its own, in whose settings nothing of this machine takes part.</summary>
internal sealed class TestCheckout : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TestCheckout()
    {
        Git("init", "--quiet");
        Git("config", "user.name", "Somebody");
        Git("config", "user.email", "somebody@example.org");
        Git("config", "core.autocrlf", "false");
        Git("config", "commit.gpgsign", "false");
    }

    public string Root => _folder.Path;

    public Checkout Checkout => Checkout.Around(Root);

    public string this[string path] => _folder[path];

    public TestCheckout Write(string path, string text)
    {
        _folder.Write(path, text);
        return this;
    }

    public TestCheckout Write(string path, byte[] content)
    {
        _folder.Write(path, content);
        return this;
    }

    public string Read(string path) => _folder.Read(path);

    public TestCheckout Commit()
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--allow-empty", "-m", "Something");
        return this;
    }

    public string Git(params string[] arguments)
    {
        var run = RawGit.Run(Root, arguments);
        Assert.True(run.ExitCode == 0, run.Errors);
        return run.Line;
    }

    /// <summary>Every file of the work tree: its bytes and its mode.</summary>
    public IReadOnlyDictionary<string, string> State() =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file))
            .Where(path => !path.StartsWith(".git" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .ToDictionary(path => path, path => $"{Mode(path)} {Convert.ToBase64String(File.ReadAllBytes(this[path]))}");

    public UnixFileMode Mode(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(this[path]);

    public void SetMode(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(this[path], mode);
    }

    public void Dispose() => _folder.Dispose();
}
