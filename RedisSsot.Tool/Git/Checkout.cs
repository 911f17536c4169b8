using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace RedisSsot.Tool.Git;

/// <summary>The work tree around a folder: what changed in it, and where it keeps what is not part of the tree.</summary>
internal sealed class Checkout
{
    private Checkout(string root, string folder)
    {
        Root = root;
        GitFolder = folder;
    }

    /// <summary>The top of the work tree.</summary>
    public string Root { get; }

    /// <summary>The folder of this work tree inside <c>.git</c>: linked work trees have one each.</summary>
    public string GitFolder { get; }

    /// <summary>The work tree that holds the folder. A bare repository has none, and nothing to fix.</summary>
    public static Checkout Around(string folder)
    {
        var top = RawGit.Run(folder, ["rev-parse", "--show-toplevel"]);
        if (top.ExitCode != 0)
        {
            // A repository of another user is one, though git refuses to look into it.
            if (top.Errors.Contains("dubious ownership", StringComparison.Ordinal))
                top.OrThrow("open the repository");

            throw ToolException.Environment($"'{folder}' is not in a git work tree. A fix can only be taken back where git remembers: git init, and commit first.");
        }

        var gitFolder = RawGit.Run(folder, ["rev-parse", "--absolute-git-dir"]).OrThrow("find its folder").Line;
        return new Checkout(AsNamed(folder, top.Line), Path.GetFullPath(gitFolder));
    }

    // git follows symbolic links, the compiler keeps the path that it was given: its name of the root is the one that counts.
    private static string AsNamed(string folder, string top)
    {
        var up = RawGit.Run(folder, ["rev-parse", "--show-cdup"]).OrThrow("find its work tree").Line;
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(folder, up)));
        return Path.Exists(Path.Combine(root, ".git")) ? root : Path.GetFullPath(top);
    }

    public GitRun Run(params IReadOnlyList<string> arguments) => RawGit.Run(Root, arguments);

    public GitRun Run(IReadOnlyList<string> arguments, string? input, IReadOnlyDictionary<string, string>? environment = null) =>
        RawGit.Run(Root, arguments, input, environment);

    /// <summary>What <c>git status</c> lists: changed, staged and untracked files, as paths from the root. Build output is nobody's change.</summary>
    public IReadOnlyList<string> Dirty() =>
        [.. StatusPaths(Run("status", "--porcelain=v1", "-z", "--untracked-files=all", "--no-renames").OrThrow("tell what has changed")).Where(path => !IsBuildOutput(path))];

    /// <summary>Every file of the work tree that is not ignored, and the C# files that are, outside of build output.</summary>
    public IReadOnlyList<string> Files()
    {
        var known = Run("ls-files", "-z", "--cached", "--others", "--exclude-standard").OrThrow("list the files").Records;
        var ignored = Run("ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--", "*.cs").OrThrow("list the files").Records;
        return [.. known.Concat(ignored.Where(path => !IsBuildOutput(path))).Distinct().Where(IsFile).Order(StringComparer.Ordinal)];
    }

    /// <summary>The unified diff between two trees, as git prints it.</summary>
    public string Diff(string before, string after) =>
        Run("diff", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", before, after, "--").OrThrow("compare").Text;

    /// <summary>Commits these files and nothing else; those that git does not track stay out of it.</summary>
    public string Commit(string message, IReadOnlyCollection<string> files)
    {
        var tracked = Run("ls-files", "-z", "--cached").OrThrow("list the files").Records.ToHashSet();
        var list = string.Join('\0', files.Where(tracked.Contains));
        Run(["commit", "--quiet", "-m", message, "--only", "--pathspec-from-file=-", "--pathspec-file-nul"], list).OrThrow("commit the fixed files");
        return Run("rev-parse", "HEAD").OrThrow("name the commit").Line;
    }

    public string FullPath(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>A path from the root with slashes, or null for a file outside of the work tree.</summary>
    public string? Relative(string path)
    {
        var relative = Path.GetRelativePath(Root, Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || relative == ".." || Path.IsPathRooted(relative) ? null : relative;
    }

    private static IEnumerable<string> StatusPaths(GitRun status) => status.Records.Select(record => record[3..]);

    public static bool IsBuildOutput(string path) => path.Split('/').Any(part => part is "bin" or "obj");

    // Submodules are folders and symbolic links name other files: neither has content of its own.
    private bool IsFile(string path)
    {
        var file = new FileInfo(FullPath(path));
        return file.Exists && file.LinkTarget is null;
    }
}
