using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using RedisSsot.Tool.Processes;

namespace RedisSsot.Tool.Git;

/// <summary>Another state of the sources in a folder of its own, which goes when it is disposed. The user's work tree is not touched.</summary>
internal sealed class Worktree : IAsyncDisposable
{
    private readonly GitRepository _repository;
    private readonly string _folder;
    private readonly string _prefix;

    private Worktree(GitRepository repository, string folder, string prefix)
    {
        _repository = repository;
        _folder = folder;
        _prefix = prefix;
    }

    public static async Task<Worktree> AddAsync(string folder, string reference, CancellationToken cancellationToken)
    {
        var repository = await GitRepository.FindAsync(folder, cancellationToken) ?? throw ToolException.Environment($"'{folder}' is not in a git repository.");
        var commit = await repository.TryAsync(["rev-parse", "--verify", "--quiet", "--end-of-options", reference + "^{commit}"], cancellationToken);
        if (!commit.Succeeded)
            throw ToolException.Usage($"git knows no commit '{reference}'.");

        // Asked of git and not computed: the folder may be a link.
        var prefix = await Cli.RunAsync("git", ["rev-parse", "--show-prefix"], folder, cancellationToken: cancellationToken);
        var worktree = new Worktree(repository, Directory.CreateTempSubdirectory("redis-ssot-since-").FullName, prefix.Output.Trim());
        await repository.RunAsync(["worktree", "add", "--detach", "--force", worktree._folder, commit.Output.Trim()], cancellationToken);
        return worktree;
    }

    /// <summary>Where a file of the folder is in this state of it.</summary>
    public string PathOf(string file) => Path.Combine(_folder, _prefix, Path.GetFileName(file));

    // It goes even where the command was interrupted.
    public async ValueTask DisposeAsync() => await _repository.TryAsync(["worktree", "remove", "--force", _folder], CancellationToken.None);
}
