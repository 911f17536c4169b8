using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using RedisSsot.Tool.Processes;

namespace RedisSsot.Tool.Git;

/// <summary>A git repository, asked through the <c>git</c> executable.</summary>
/// <param name="Root">The root of its work tree.</param>
internal sealed record GitRepository(string Root)
{
    /// <summary>The repository that a folder belongs to; null where there is none.</summary>
    public static async Task<GitRepository?> FindAsync(string folder, CancellationToken cancellationToken = default)
    {
        var root = await Cli.RunAsync("git", ["rev-parse", "--show-toplevel"], folder, cancellationToken: cancellationToken);
        return root.Succeeded ? new(root.Output.Trim()) : null;
    }

    /// <summary>Runs git and returns what it printed, whatever its exit code.</summary>
    public Task<CliResult> TryAsync(IEnumerable<string> arguments, CancellationToken cancellationToken = default) =>
        Cli.RunAsync("git", arguments, Root, cancellationToken: cancellationToken);

    /// <summary>Runs git and returns what it printed. Where git fails, the command ends.</summary>
    public async Task<string> RunAsync(IEnumerable<string> arguments, CancellationToken cancellationToken = default)
    {
        var result = await TryAsync(arguments, cancellationToken);
        return result.Succeeded ? result.Output : throw ToolException.Environment($"'git {string.Join(' ', arguments)}' failed: {result.LastLine}");
    }
}
