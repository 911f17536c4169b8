using System;
using System.IO;

namespace RedisSsot.Tool.Git;

/// <summary>
/// A copy of a work tree as it is now, uncommitted changes and all, to try something in. It lies inside <c>.git</c>: no file of
/// the work tree changes, and what MSBuild and NuGet look for in the folders above is found as before.
/// </summary>
internal sealed class ScratchTree : IDisposable
{
    private const string Prefix = "scratch-";

    private readonly Checkout _original;

    private ScratchTree(Checkout original, string folder, Checkout copy)
    {
        _original = original;
        Folder = folder;
        Copy = copy;
    }

    public string Folder { get; }

    public Checkout Copy { get; }

    public static ScratchTree Of(Checkout original)
    {
        RemoveLeftovers(original);
        var folder = Path.Combine(Home(original), Prefix + Path.GetRandomFileName());
        original.Run("worktree", "add", "--quiet", "--detach", "--no-checkout", folder, "HEAD").OrThrow("make a copy to try the fixes in");
        try
        {
            foreach (var path in original.Files())
            {
                var file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.Copy(original.FullPath(path), file);
            }

            return new ScratchTree(original, folder, Checkout.Around(folder));
        }
        catch
        {
            Remove(original, folder);
            throw;
        }
    }

    /// <summary>Where a file or folder of the original lies in the copy.</summary>
    public string Map(string path) => _original.Relative(path) is { } relative ? Path.GetFullPath(Path.Combine(Folder, relative)) : path;

    public void Dispose() => Remove(_original, Folder);

    // A dry run that was killed leaves its copy behind.
    private static void RemoveLeftovers(Checkout original)
    {
        if (!Directory.Exists(Home(original)))
            return;

        foreach (var folder in Directory.GetDirectories(Home(original), Prefix + "*"))
            Remove(original, folder);
    }

    private static void Remove(Checkout original, string folder)
    {
        original.Run("worktree", "remove", "--force", folder);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        original.Run("worktree", "prune");
    }

    private static string Home(Checkout original) => Path.Combine(original.GitFolder, "redis-ssot");
}
