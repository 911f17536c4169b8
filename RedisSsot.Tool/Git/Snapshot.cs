using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace RedisSsot.Tool.Git;

/// <summary>
/// The raw bytes of a work tree at one moment, as a git tree. Neither the work tree nor the index takes part: no filter,
/// no line end conversion, and files that git does not track are in it too.
/// </summary>
internal sealed class Snapshot
{
    // A dump or a video that lies around untracked is nobody's source, and would only fill .git.
    private const long LargestUntrackedFile = 16 * 1024 * 1024;

    private const string Executable = "100755";
    private const string Ordinary = "100644";

    private readonly Checkout _checkout;
    private readonly Dictionary<string, Entry> _entries;

    private Snapshot(Checkout checkout, string tree, Dictionary<string, Entry> entries)
    {
        _checkout = checkout;
        Tree = tree;
        _entries = entries;
    }

    /// <summary>The name of the git tree.</summary>
    public string Tree { get; }

    public IEnumerable<string> Paths => _entries.Keys;

    public static Snapshot Take(Checkout checkout)
    {
        var tracked = checkout.Run("ls-files", "-z", "--cached").OrThrow("list the files").Records.ToHashSet();
        return Take(checkout, [.. checkout.Files().Where(path => tracked.Contains(path) || !IsHeavy(checkout, path))]);
    }

    /// <summary>What an earlier snapshot was stored as: a tree, or a commit of one.</summary>
    public static Snapshot Read(Checkout checkout, string tree)
    {
        var entries = checkout.Run("ls-tree", "-r", "-z", tree).OrThrow("read the rollback point").Records.Select(Parse);
        return new Snapshot(checkout, tree, entries.ToDictionary(entry => entry.Path, entry => entry.Entry));
    }

    /// <summary>The files that look otherwise now than they did then, among them those that are gone.</summary>
    public IReadOnlyList<string> Changed()
    {
        var there = _entries.Keys.Where(path => File.Exists(_checkout.FullPath(path))).ToArray();
        var now = Hash(_checkout, there, write: false);
        var changed = there.Where((path, at) => now[at] != _entries[path].Blob || Mode(_checkout, path) != _entries[path].Mode);
        return [.. changed.Concat(_entries.Keys.Except(there)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The name of a file's content at that moment, or null where there was no such file.</summary>
    public string? Blob(string path) => _entries.TryGetValue(path, out var entry) ? entry.Blob : null;

    /// <summary>Writes the files back, byte for byte. Doing it again, or to the end after it was cut short, gives the same.</summary>
    public void Restore(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var entry = _entries[path];
            var content = _checkout.Run("cat-file", "blob", entry.Blob).OrThrow($"read '{path}' from the rollback point").Output;
            var file = _checkout.FullPath(path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
            if (Mode(_checkout, path) != entry.Mode)
                SetMode(file, entry.Mode);
        }
    }

    /// <summary>Keeps the snapshot from git's garbage collection, under a name of its own.</summary>
    public void Keep(string reference, string message)
    {
        var author = new Dictionary<string, string>
        {
            ["GIT_AUTHOR_NAME"] = "redis-ssot",
            ["GIT_AUTHOR_EMAIL"] = "redis-ssot@localhost",
            ["GIT_COMMITTER_NAME"] = "redis-ssot",
            ["GIT_COMMITTER_EMAIL"] = "redis-ssot@localhost",
        };
        var commit = _checkout.Run(["commit-tree", "-m", message, Tree], input: null, author).OrThrow("store the rollback point").Line;
        _checkout.Run("update-ref", reference, commit).OrThrow("store the rollback point");
    }

    /// <summary>The names of the contents of files as they are now; null where there is no such file.</summary>
    public static IReadOnlyList<string?> BlobsNow(Checkout checkout, IReadOnlyList<string> paths)
    {
        var there = paths.Where(path => File.Exists(checkout.FullPath(path))).ToArray();
        var blobs = there.Zip(Hash(checkout, there, write: true)).ToDictionary(pair => pair.First, pair => pair.Second);
        return [.. paths.Select(path => blobs.GetValueOrDefault(path))];
    }

    private static Snapshot Take(Checkout checkout, IReadOnlyList<string> paths)
    {
        var blobs = Hash(checkout, paths, write: true);
        var entries = paths.Select((path, at) => (path, new Entry(Mode(checkout, path), blobs[at]))).ToDictionary(pair => pair.path, pair => pair.Item2);
        return new Snapshot(checkout, WriteTree(checkout, entries), entries);
    }

    private static string WriteTree(Checkout checkout, Dictionary<string, Entry> entries)
    {
        var folder = Directory.CreateTempSubdirectory("redis-ssot-");
        try
        {
            var index = new Dictionary<string, string> { ["GIT_INDEX_FILE"] = Path.Combine(folder.FullName, "index") };
            var list = string.Concat(entries.Select(entry => $"{entry.Value.Mode} {entry.Value.Blob}\t{entry.Key}\0"));
            checkout.Run(["update-index", "-z", "--index-info"], list, index).OrThrow("store the rollback point");
            return checkout.Run(["write-tree"], input: null, index).OrThrow("store the rollback point").Line;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string[] Hash(Checkout checkout, IReadOnlyList<string> paths, bool write)
    {
        if (paths.Count == 0)
            return [];

        string[] arguments = ["hash-object", "--no-filters", "--stdin-paths"];
        var list = string.Concat(paths.Select(path => Quoted(path) + "\n"));
        var hashes = checkout.Run(write ? [.. arguments, "-w"] : arguments, list).OrThrow("read the files").Lines;
        return hashes.Length == paths.Count ? hashes : throw ToolException.Environment("git cannot read the files: it named another number of them.");
    }

    // The list is read line by line; git takes back the quotes of C.
    private static string Quoted(string path)
    {
        if (!path.StartsWith('"') && !path.Contains('\n'))
            return path;

        var quoted = new StringBuilder("\"");
        foreach (var c in path)
            quoted.Append(c switch { '"' => "\\\"", '\\' => @"\\", '\n' => "\\n", _ => c.ToString(CultureInfo.InvariantCulture) });
        return quoted.Append('"').ToString();
    }

    private static (string Path, Entry Entry) Parse(string record)
    {
        // 100644 blob 3b18e512dba79e4c8300dd08aeb37f8e728b8dad	path
        var tab = record.IndexOf('\t');
        var words = record[..tab].Split(' ');
        return (record[(tab + 1)..], new Entry(words[0], words[2]));
    }

    private static bool IsHeavy(Checkout checkout, string path) =>
        Checkout.IsBuildOutput(path) || new FileInfo(checkout.FullPath(path)).Length > LargestUntrackedFile;

    private static string Mode(Checkout checkout, string path) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(checkout.FullPath(path)) & UnixFileMode.UserExecute) != 0 ? Executable : Ordinary;

    private static void SetMode(string file, string mode)
    {
        const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, mode == Executable ? File.GetUnixFileMode(file) | Execute : File.GetUnixFileMode(file) & ~Execute);
    }

    private readonly record struct Entry(string Mode, string Blob);
}
